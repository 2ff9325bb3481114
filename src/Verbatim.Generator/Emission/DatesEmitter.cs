using Verbatim.Engine.Model;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Emits the class <c>Dates</c>.</summary>
internal sealed class DatesEmitter : MembersEmitter<DateMention>
{
    public DatesEmitter(CodeWriter code, DocumentClass documentClass, Document document, LineNumbers lines)
        : base(code, documentClass, document, lines)
    {
    }

    protected override string ClassName => "Dates";

    protected override string TypeName => "DateMention";

    protected override string Items => "The dates of the document";

    protected override EquatableArray<DateMention> Members => Document.Dates;

    protected override string NameOf(DateMention item) => item.Name;

    protected override string SummaryOf(DateMention item) =>
        $"{WordsAt(item.Span)}: {(item.Value is null ? "not settled" : Comment.Xml(item.Value))}, {LineAt(item.Span)}";
}

using Verbatim.Engine.Model;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Emits the class <c>Quotes</c>.</summary>
internal sealed class QuotesEmitter : MembersEmitter<Quote>
{
    public QuotesEmitter(CodeWriter code, DocumentClass documentClass, Document document, LineNumbers lines)
        : base(code, documentClass, document, lines)
    {
    }

    protected override string ClassName => "Quotes";

    protected override string TypeName => "Quote";

    protected override string Items => "The quotes of the document";

    protected override EquatableArray<Quote> Members => Document.Quotes;

    protected override string NameOf(Quote item) => item.Name;

    protected override string SummaryOf(Quote item) =>
        $"“{WordsAt(item.Span)}” — {SpeakerOf(item)}, {LineAt(item.Span)}";

    private static string SpeakerOf(Quote quote) => quote switch
    {
        { Kind: QuoteKind.Term } => "a term",
        { Speaker: { } speaker } => Comment.Xml(speaker.Name),
        _ => "nobody named",
    };
}

using Verbatim.Engine.Model;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Emits the class <c>Figures</c>.</summary>
internal sealed class FiguresEmitter : MembersEmitter<Figure>
{
    public FiguresEmitter(CodeWriter code, DocumentClass documentClass, Document document, LineNumbers lines)
        : base(code, documentClass, document, lines)
    {
    }

    protected override string ClassName => "Figures";

    protected override string TypeName => "Figure";

    protected override string Items => "The figures of the document";

    protected override EquatableArray<Figure> Members => Document.Figures;

    protected override string NameOf(Figure item) => item.Name;

    protected override string SummaryOf(Figure item)
    {
        string range = item.Upper is { } upper ? " to " + Invariant(upper) : string.Empty;
        string unit = item.Unit is null ? string.Empty : " " + Comment.Xml(item.Unit);
        string concept = item.Concept is null ? string.Empty : ", " + Comment.Xml(item.Concept);
        return $"{WordsAt(item.Span)}: {BoundOf(item)}{Invariant(item.Value)}{range}{unit}{concept}, {LineAt(item.Span)}";
    }

    private static string BoundOf(Figure figure) => figure.Bound switch
    {
        FigureBound.About => "about ",
        FigureBound.MoreThan => "more than ",
        FigureBound.AtLeast => "at least ",
        FigureBound.LessThan => "less than ",
        FigureBound.AtMost => "at most ",
        _ => string.Empty,
    };
}

namespace Verbatim.Engine.Model;

/// <summary>A number in the text, with what it counts.</summary>
/// <param name="Name">The C# identifier of the figure, unique among the document's figures; empty where none was asked for.</param>
/// <param name="Span">One run from the bound to the unit of measure; a counted noun is not part of it.</param>
/// <param name="Number">The bare numeral inside it.</param>
/// <param name="Value">The value, scales applied; the lower end of a range.</param>
/// <param name="Upper">The upper end of a range, else null.</param>
/// <param name="Bound">How the value limits the amount.</param>
/// <param name="Trend">Whether the figure is the amount of a change.</param>
/// <param name="Kind">What the figure measures.</param>
/// <param name="Unit">The canonical singular unit or the noun phrase counted, or null where the text names none.</param>
/// <param name="Concept">What the figure is about: the subject or the state, or null.</param>
public sealed record Figure(
    string Name,
    Span Span,
    Span Number,
    decimal Value,
    decimal? Upper,
    FigureBound Bound,
    FigureTrend Trend,
    FigureKind Kind,
    string? Unit,
    string? Concept);

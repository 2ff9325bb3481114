namespace Verbatim.Engine.Model;

/// <summary>A date, a span of dates or a time of day in the text.</summary>
/// <param name="Name">The C# identifier of the date, unique among the document's dates; empty where none was asked for.</param>
/// <param name="Span">The words that give the date.</param>
/// <param name="Value">The ISO 8601 value, to the precision that the text gives, or null where the text does not settle it.</param>
public sealed record DateMention(string Name, Span Span, string? Value);

namespace Verbatim.Engine.Dates;

/// <summary>A date that a rule read.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index just past its last token.</param>
/// <param name="Rule">The name of the rule, for traces.</param>
/// <param name="Date">What it says of the calendar, where it says it that way.</param>
/// <param name="Value">The ISO value of anything else, or null where the text does not settle one.</param>
internal readonly record struct DateMatch(int First, int End, string Rule, CalendarDate? Date, string? Value)
{
    /// <summary>The offset just past the date, where it ends inside a token; else 0.</summary>
    public int EndOffset { get; init; }

    /// <summary>The weekday that stands with the date, from Monday, 1; else 0.</summary>
    public int Weekday { get; init; }

    /// <summary>Whether it already runs from one day to another.</summary>
    public bool IsSpan { get; init; }

    /// <summary>Whether it is a stretch of time that has a beginning and an end to speak of: “last year”, “the 1990s”.</summary>
    public bool IsStretch { get; init; }

    /// <summary>Whether it is a time of day.</summary>
    public bool IsTime => Value is { Length: > 0 } && Value[0] == 'T';

    /// <summary>Whether it is a day with a time: “2019-03-05T09:00”.</summary>
    public bool IsStamp { get; init; }

    /// <summary>A stretch of time.</summary>
    public static DateMatch Stretch(int first, int end, string rule, string? value) => Of(first, end, rule, value) with { IsStretch = true };

    public static DateMatch Of(int first, int end, string rule, CalendarDate date) => new(first, end, rule, date, null);

    public static DateMatch Of(int first, int end, string rule, string? value) => new(first, end, rule, null, value);
}

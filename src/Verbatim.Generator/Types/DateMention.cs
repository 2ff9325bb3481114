using System;
using System.Globalization;

namespace Verbatim;

/// <summary>A date, a span of dates or a time of day in an article.</summary>
internal sealed partial class DateMention : Excerpt
{
    internal DateMention(Article article, int start, int length, string? value)
        : base(article, start, length) => Value = value;

    /// <summary>The ISO 8601 value, to the precision that the text gives, or null where the text does not settle it.</summary>
    public string? Value { get; }

    /// <summary>The day, where the value is one: neither a year or a month, nor a time, nor a span.</summary>
    public DateTime? Day =>
        DateTime.TryParseExact(Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : null;
}

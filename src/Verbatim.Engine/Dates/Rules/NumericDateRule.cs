using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“2023-10-07”, “07/10/2023”, “7.10.23”: read by its characters, since it may be one token or five.</summary>
internal static class NumericDateRule
{
    private const string Name = "numeric-date";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        string text = scanner.Tokens.Text;
        var fields = new NumericFields(text, scanner.Tokens[at].Start);
        if (!fields.Read() || IsPartOfMore(scanner, at, fields) || IsRecord(scanner, at, fields) || !TryDate(scanner, fields, out CalendarDate? date))
        {
            return false;
        }

        int endOffset = date is not null ? Timestamp.EndAfter(text, fields.End) : fields.End;
        int end = at;
        while (end < scanner.End && scanner.Tokens[end].Start < endOffset)
        {
            end++;
        }

        bool timed = endOffset > fields.End;
        string? value = timed ? date!.Value.ToIso() + text.Substring(fields.End, endOffset - fields.End) : null;
        bool cut = scanner.Tokens[end - 1].End != endOffset;
        match = new DateMatch(at, end, Name, timed ? null : date, value) { EndOffset = cut ? endOffset : 0, IsStamp = timed };
        return true;
    }

    /// <summary>Whether the numbers themselves tell in which order the day and the month stand.</summary>
    public static NumericOrder OrderOf(in NumericFields fields) => fields switch
    {
        { FirstWidth: 4 } => NumericOrder.Unknown,
        { First: > 12 and <= 31, Second: >= 1 and <= 12 } => NumericOrder.DayFirst,
        { Second: > 12 and <= 31, First: >= 1 and <= 12 } => NumericOrder.MonthFirst,
        _ => NumericOrder.Unknown,
    };

    // an address such as 10.1.2.2004.5, a telephone number, a part of a longer code
    private static bool IsPartOfMore(DateScanner scanner, int at, in NumericFields fields)
    {
        string text = scanner.Tokens.Text;
        int start = scanner.Tokens[at].Start;
        int end = fields.End;
        bool before = at != scanner.SpanEnd && start > 0 && (text[start - 1] is '-' or '/' or '.' or ':' || Characters.IsLetterOrDigit(text[start - 1]));
        bool joined = end + 1 < text.Length && text[end] is '-' or '/' or '.' or ',' && Characters.IsDigit(text[end + 1]) && !JoinsDate(text, fields);
        bool letter = end < text.Length && Characters.IsLetterOrDigit(text[end]) && !NumericFields.IsTimeMark(text, end);
        return before || joined || letter;
    }

    // “5/11/2020-17/11/2020”, “2020-11-05/2020-11-07”
    private static bool JoinsDate(string text, in NumericFields fields)
    {
        var next = new NumericFields(text, fields.End + 1);
        return text[fields.End] != fields.Separator && next.Read() && next.Separator == fields.Separator;
    }

    // “a 21-10-12 record” is of games won and lost, “version 3.11.22” is none of a calendar
    private static bool IsRecord(DateScanner scanner, int at, in NumericFields fields)
    {
        bool brief = fields is { Separator: '-' or '.', ThirdWidth: 2, FirstWidth: < 4 };
        return brief && (scanner.Is(at - 1, DateRoles.Article | DateRoles.Label) || scanner.Is(at - 2, DateRoles.Label)
            || CountsWhatFollows(scanner, at, fields.End));
    }

    private static bool CountsWhatFollows(DateScanner scanner, int at, int end)
    {
        int next = at;
        while (next < scanner.End && scanner.Tokens[next].Start < end)
        {
            next++;
        }

        return scanner.IsPlural(next);
    }

    private static bool TryDate(DateScanner scanner, in NumericFields fields, out CalendarDate? date)
    {
        date = null;
        if (fields.FirstWidth == 4)
        {
            date = CalendarDate.TryCreate(fields.First, fields.Second, fields.Third);
            return fields.ThirdWidth <= 2 && IsShaped(fields.Second, fields.Third);
        }

        if (fields is { FirstWidth: 2, ThirdWidth: 2, First: > 31, Separator: not '.' })
        {
            // “99/12/31”
            date = CalendarDate.TryCreate(YearReader.OfTwoDigits(fields.First), fields.Second, fields.Third);
            return date is not null;
        }

        int year = fields.ThirdWidth == 4 ? fields.Third : YearReader.OfTwoDigits(fields.Third);
        CalendarDate? monthFirst = CalendarDate.TryCreate(year, fields.First, fields.Second);
        CalendarDate? dayFirst = CalendarDate.TryCreate(year, fields.Second, fields.First);
        if (year is < 1000 or > 2999 || (monthFirst ?? dayFirst) is null)
        {
            return year is >= 1000 and <= 2999 && fields.ThirdWidth == 4
                && (IsShaped(fields.First, fields.Second) || IsShaped(fields.Second, fields.First));
        }

        date = monthFirst is null || monthFirst == dayFirst ? dayFirst
            : dayFirst is null ? monthFirst
            : Settle(scanner, fields, monthFirst, dayFirst);
        return true;
    }

    // “2/29/2019” is meant as a date, though there was no such day
    private static bool IsShaped(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;

    // periods between the numbers are a habit of those who write the day first
    private static CalendarDate? Settle(DateScanner scanner, in NumericFields fields, CalendarDate? monthFirst, CalendarDate? dayFirst) =>
        fields.Separator == '.' ? dayFirst : scanner.Settle(monthFirst, dayFirst);
}

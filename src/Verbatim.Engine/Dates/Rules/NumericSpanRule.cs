using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“30/4-2/5/2019”, “28.4.–2.5.2019”, “5-7/5/2019”, “5.–7.5.2019”: the year, and it may be the month, are said once.</summary>
internal static class NumericSpanRule
{
    private const string Name = "numeric-span";
    private const int LastDay = 31;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        string text = scanner.Tokens.Text;
        int next = scanner.Tokens[at].Start;
        if (scanner.IsJoined(at) && !scanner.IsCharacter(at - 1, '(') || !TryReadNumber(text, ref next, out int first))
        {
            return false;
        }

        int second = 0;
        char separator = next < text.Length && text[next] is '/' or '.' ? text[next++] : '\0';
        bool bare = separator == '.' && next < text.Length && text[next] is '-' or '\u2013';
        separator = bare ? '\0' : separator;
        if (separator != '\0' && !TryReadNumber(text, ref next, out second))
        {
            return false;
        }

        next += second > 0 && separator == '.' && next < text.Length && text[next] == '.' ? 1 : 0;
        if (!TrySkipDash(text, ref next))
        {
            return false;
        }

        var fields = new NumericFields(text, next);
        return fields.Read() && IsOfOneKind(fields, separator) && EndsAt(text, fields.End)
            && TryMatch(scanner, at, (first, second), fields, out match);
    }

    private static bool TryReadNumber(string text, ref int at, out int number)
    {
        int start = at;
        number = 0;
        while (at < text.Length && at - start < 3 && Characters.IsDigit(text[at]))
        {
            number = (number * 10) + text[at++] - '0';
        }

        return at - start is 1 or 2 && number is >= 1 and <= LastDay;
    }

    private static bool TrySkipDash(string text, ref int at)
    {
        int spaced = at < text.Length && text[at] == ' ' ? 1 : 0;
        if (at + spaced >= text.Length || text[at + spaced] is not ('-' or '\u2013'))
        {
            return false;
        }

        at += spaced + 1;
        bool same = at + spaced < text.Length && (spaced == 0 || text[at] == ' ');
        at += spaced;
        return same;
    }

    private static bool IsOfOneKind(in NumericFields fields, char separator) =>
        fields is { FirstWidth: 1 or 2, Separator: '/' or '.' } && (separator == '\0' ? fields.ThirdWidth == 4 : separator == fields.Separator);

    private static bool EndsAt(string text, int end) =>
        end >= text.Length || !(Characters.IsLetterOrDigit(text[end]) || (text[end] is '/' or '.' or '-' && end + 1 < text.Length && Characters.IsDigit(text[end + 1])));

    private static bool TryMatch(DateScanner scanner, int at, (int First, int Second) begin, in NumericFields end, out DateMatch match)
    {
        match = default;
        int year = end.ThirdWidth == 4 ? end.Third : YearReader.OfTwoDigits(end.Third);
        string? dayFirst = Value(year, begin, (end.First, end.Second));
        string? monthFirst = begin.Second == 0 ? null : Value(year, (begin.Second, begin.First), (end.Second, end.First));
        string? value = dayFirst is null || monthFirst is null ? dayFirst ?? monthFirst : OfOrder(scanner, end.Separator, dayFirst, monthFirst);
        int last = at;
        while (last < scanner.End && scanner.Tokens[last].Start < end.End)
        {
            last++;
        }

        match = DateMatch.Of(at, last, Name, value) with { IsSpan = true };
        return (dayFirst ?? monthFirst) is not null && scanner.Tokens[last - 1].End == end.End;
    }

    private static string? OfOrder(DateScanner scanner, char separator, string dayFirst, string monthFirst)
    {
        if (separator == '.')
        {
            return dayFirst;
        }

        scanner.ByCustom = scanner.Order is not (NumericOrder.DayFirst or NumericOrder.MonthFirst or NumericOrder.Mixed);
        NumericOrder order = scanner.ByCustom ? scanner.Lexicon.Order : scanner.Order;
        return order switch
        {
            NumericOrder.DayFirst => dayFirst,
            NumericOrder.MonthFirst => monthFirst,
            _ => null,
        };
    }

    // a month of 0 is the other day's; one that comes later in the year is the year before's
    private static string? Value(int year, (int Day, int Month) begin, (int Day, int Month) end)
    {
        int month = begin.Month == 0 ? end.Month : begin.Month;
        bool ordered = month != end.Month || begin.Day < end.Day;
        return ordered && CalendarDate.TryCreate(month > end.Month ? year - 1 : year, month, begin.Day) is { } from
            && CalendarDate.TryCreate(year, end.Month, end.Day) is { } to
            ? from.ToIso() + "/" + to.ToIso() : null;
    }
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“on 4/22”, “Friday 7/6”: without a year only where a date is expected.</summary>
internal static class SlashedDayRule
{
    private const string Name = "slashed-day";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        bool expected = scanner.Is(at - 1, DateRoles.On | DateRoles.Weekday);
        if (!expected || !IsSlashed(scanner, at) || scanner.Digits(at, out int first) is not (1 or 2)
            || scanner.Digits(at + 2, out int second) is not (1 or 2))
        {
            return false;
        }

        CalendarDate? monthFirst = CalendarDate.TryCreate(0, first, second);
        CalendarDate? dayFirst = CalendarDate.TryCreate(0, second, first);
        CalendarDate? date = monthFirst is null || dayFirst is null ? monthFirst ?? dayFirst : scanner.Settle(monthFirst, dayFirst);
        match = new DateMatch(at, at + 3, Name, date, null);
        return (monthFirst ?? dayFirst) is not null;
    }

    private static bool IsSlashed(DateScanner scanner, int at)
    {
        // “5/6 March” are two days of one month
        bool ends = !scanner.Is(at + 3, DateRoles.Month) && (!scanner.IsJoined(at + 3) || scanner.IsKind(at + 3, TokenKind.Punctuation));
        return ends && scanner.IsCharacter(at + 1, '/') && scanner.IsJoined(at + 1) && scanner.IsJoined(at + 2);
    }
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“on 4/22”, “Friday 7/6”, “Friday 7-6”, “Friday 7.6”: without a year only where a date is expected.</summary>
internal static class SlashedDayRule
{
    private const string Name = "slashed-day";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (!(scanner.Is(at - 1, DateRoles.On | DateRoles.Weekday) || IsBracketed(scanner, at)) || !TryReadPair(scanner, at, out int first, out int second, out int end)
            || GoesOn(scanner, end))
        {
            return false;
        }

        int year = ReadYear(scanner, at, ref end);
        CalendarDate? monthFirst = CalendarDate.TryCreate(year, first, second);
        CalendarDate? dayFirst = CalendarDate.TryCreate(year, second, first);
        CalendarDate? date = monthFirst is null || dayFirst is null ? monthFirst ?? dayFirst : scanner.Settle(monthFirst, dayFirst);
        match = new DateMatch(at, end, Name, date, null);
        return (monthFirst ?? dayFirst) is not null;
    }

    // “Friday (7/6)”
    private static bool IsBracketed(DateScanner scanner, int at) => scanner.IsCharacter(at - 1, '(') && scanner.Is(at - 2, DateRoles.Weekday);

    private static bool TryReadPair(DateScanner scanner, int at, out int first, out int second, out int end)
    {
        end = at + 1;
        second = 0;
        if (scanner.Digits(at, out first) is not (1 or 2))
        {
            return scanner.Is(at - 1, DateRoles.Weekday) && TryReadPoint(scanner, at, out first, out second);
        }

        end = at + 3;
        bool joined = scanner.IsJoined(at + 1) && scanner.IsJoined(at + 2) && scanner.Digits(at + 2, out second) is 1 or 2;
        return joined && (scanner.IsCharacter(at + 1, '/') || (scanner.IsDash(at + 1) && IsDash(scanner, at, end)));
    }

    // “on 4/22, 2019”, but not “on 4/22, 2019 boats sank”
    private static int ReadYear(DateScanner scanner, int at, ref int end)
    {
        int next = end;
        if (!scanner.IsCharacter(at + 1, '/') || !MonthDateRule.TryReadYear(scanner, ref next, out int year)
            || (scanner.IsLower(next) && !scanner.Is(next, DateRoles.Follow)))
        {
            return 0;
        }

        end = next;
        return year;
    }

    // “on a 4-22 vote” and “on 4-22 terms” are no dates
    private static bool IsDash(DateScanner scanner, int at, int end) =>
        scanner.Is(at - 1, DateRoles.Weekday) || !scanner.IsKind(end, TokenKind.Word);

    // “7.6” is one token
    private static bool TryReadPoint(DateScanner scanner, int at, out int first, out int second)
    {
        first = second = 0;
        ReadOnlySpan<char> characters = scanner.IsKind(at, TokenKind.Number) ? scanner.Tokens.Characters(at) : default;
        int point = characters.IndexOf('.');
        if (point is not (1 or 2) || characters.Length - point is not (2 or 3))
        {
            return false;
        }

        for (int i = 0; i < characters.Length; i++)
        {
            first = i < point ? (first * 10) + characters[i] - '0' : first;
            second = i > point ? (second * 10) + characters[i] - '0' : second;
        }

        return true;
    }

    // “5/6 March” are two days of one month; a unit or a sign counts something
    private static bool GoesOn(DateScanner scanner, int end) =>
        scanner.Is(end, DateRoles.Month | DateRoles.Measure | DateRoles.HalfDay) || scanner.IsKind(end, TokenKind.Symbol)
        || (scanner.IsJoined(end) && !scanner.IsKind(end, TokenKind.Punctuation))
        || (scanner.IsDash(end) && scanner.IsJoined(end)) || (scanner.IsCharacter(end, '/') && scanner.IsJoined(end));
}

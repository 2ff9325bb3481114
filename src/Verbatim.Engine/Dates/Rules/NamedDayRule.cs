using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“Christmas Eve”, “Labor Day 2016”: named days, found in the year where one stands there.</summary>
internal static class NamedDayRule
{
    private const string Name = "named-day";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (!scanner.Lexicon.Holidays.TryMatch(scanner.Tokens, at, scanner.End, out Holiday? day, out int length) || day is null)
        {
            return false;
        }

        int end = at + length;
        int next = end;
        if (MonthDateRule.TryReadYear(scanner, ref next, out int year))
        {
            match = Match(at, next, day.In(year));
            return true;
        }

        match = Match(at, end, day.In(0));
        return scanner.IsKind(at, TokenKind.Number) ? !scanner.IsJoined(at) || at == scanner.Begin : IsDay(scanner, at, end);
    }

    private static DateMatch Match(int at, int end, CalendarDate? date) => new(at, end, Name, date, null);

    // “on Christmas”, “by Easter”; not “Easter Island”, “Christmas trees”
    private static bool IsDay(DateScanner scanner, int at, int end)
    {
        bool alone = !scanner.IsKind(end, TokenKind.Word) || (scanner.Is(end, DateRoles.Follow | DateRoles.Shift) && !scanner.IsCapitalised(end));
        return scanner.IsCapitalised(at) && alone && (end > at + 1 || scanner.Is(at - 1, DateRoles.Place | DateRoles.Shift));
    }
}

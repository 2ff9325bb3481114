namespace Verbatim.Engine.Dates.Rules;

/// <summary>“2019-Sep-01”, “2019/sep/1”.</summary>
internal static class YearMonthDayRule
{
    private const string Name = "year-month-day";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (scanner.Digits(at, out int year) != 4 || !IsSeparator(scanner, at + 1) || !scanner.Is(at + 2, DateRoles.Month)
            || !IsSeparator(scanner, at + 3) || scanner.Digits(at + 4, out int day) is not (1 or 2)
            || CalendarDate.TryCreate(year, scanner[at + 2].Value, day) is not { } date)
        {
            return false;
        }

        match = DateMatch.Of(at, at + 5, Name, date);
        return true;
    }

    private static bool IsSeparator(DateScanner scanner, int at) =>
        scanner.IsJoined(at) && scanner.IsJoined(at + 1) && (scanner.IsDash(at) || scanner.IsCharacter(at, '/'));
}

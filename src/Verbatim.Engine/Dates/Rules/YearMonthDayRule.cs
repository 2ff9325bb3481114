namespace Verbatim.Engine.Dates.Rules;

/// <summary>“2019-Sep-01”, “2019/sep/1”, “2019, September 1”, “2019, the 1st of September”.</summary>
internal static class YearMonthDayRule
{
    private const string Name = "year-month-day";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (scanner.Digits(at, out int year) != 4)
        {
            return false;
        }

        return IsSeparator(scanner, at + 1) ? TryReadJoined(scanner, at, year, out match) : TryReadSpaced(scanner, at, year, out match);
    }

    private static bool TryReadJoined(DateScanner scanner, int at, int year, out DateMatch match)
    {
        match = default;
        return scanner.Is(at + 2, DateRoles.Month) && IsSeparator(scanner, at + 3) && scanner.Digits(at + 4, out int day) is 1 or 2
            && TryMatch(at, at + 5, CalendarDate.TryCreate(year, scanner[at + 2].Value, day), out match);
    }

    // “2016, October 7”, where no other year follows
    private static bool TryReadSpaced(DateScanner scanner, int at, int year, out DateMatch match)
    {
        match = default;
        int month = scanner.IsCharacter(at + 1, ',') ? at + 2 : at + 1;
        int end = scanner.Is(month + 1, DateRoles.The) ? month + 2 : month + 1;
        if (!scanner.Is(month, DateRoles.Month))
        {
            return TryReadDayMonth(scanner, at, scanner.Is(month, DateRoles.The) ? month + 1 : month, year, out match);
        }

        if (!NumeralReader.TryReadDay(scanner, ref end, out int day, out _))
        {
            return TryReadMonth(scanner, at, month, year, out match);
        }

        return (scanner.IsCapitalised(month) || !scanner.Is(month, DateRoles.Ordinary))
            && !MonthDateRule.TryReadYear(scanner, ref end, out _)
            && TryMatch(at, end, CalendarDate.TryCreate(year, scanner[month].Value, day), out match);
    }

    // “2019 September”, but not “2019 May polls”, “2019, September 2020”
    private static bool TryReadMonth(DateScanner scanner, int at, int month, int year, out DateMatch match)
    {
        match = DateMatch.Of(at, month + 1, Name, new CalendarDate(year, scanner[month].Value, 0));
        return month == at + 1 && scanner.IsCapitalised(month) && scanner.Digits(month + 1, out _) == 0
            && !scanner[month].Is(DateRoles.Ordinary | DateRoles.GivenName | DateRoles.Short);
    }

    // “2019, 1 September”, but not “in 2019, 31 December arrests”
    private static bool TryReadDayMonth(DateScanner scanner, int at, int day, int year, out DateMatch match)
    {
        match = default;
        return DayMonthRule.TryRead(scanner, day, out DateMatch read) && read.Date is { Year: 0 } date && scanner.IsCapitalised(read.End - 1)
            && !(scanner.IsLower(read.End) && !scanner.Is(read.End, DateRoles.Follow))
            && TryMatch(at, read.End, CalendarDate.TryCreate(year, date.Month, date.Day), out match);
    }

    private static bool TryMatch(int at, int end, CalendarDate? date, out DateMatch match)
    {
        match = new DateMatch(at, end, Name, date, null);
        return date is not null;
    }

    private static bool IsSeparator(DateScanner scanner, int at) =>
        scanner.IsJoined(at) && scanner.IsJoined(at + 1) && (scanner.IsDash(at) || scanner.IsCharacter(at, '/'));
}

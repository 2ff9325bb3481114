namespace Verbatim.Engine.Dates.Rules;

/// <summary>“7 October 2023”, “18th March”, “the 18th of March”, “twenty-second of June 2017”, “3 to 7 May”.</summary>
internal static class DayMonthRule
{
    private const string Name = "day-month";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int next = at;
        if (!NumeralReader.TryReadDay(scanner, ref next, out int first, out bool ordinal))
        {
            return false;
        }

        int afterFirst = next;
        if (TryReadMonthYear(scanner, next, ordinal, out CalendarDate date, out int end)
            || TryReadCommaMonth(scanner, at, next, ordinal, out date, out end))
        {
            return TryMatch(at, end, date, first, out match);
        }

        if (TryReadList(scanner, at, next, first, out match))
        {
            return true;
        }

        bool listed = scanner.Is(next, DateRoles.And) && !IsBetween(scanner, at);
        return TrySkipJoin(scanner, ref afterFirst) && NumeralReader.TryReadDay(scanner, ref afterFirst, out int last, out ordinal)
            && !(listed && last != first + 1)
            && TryReadMonthYear(scanner, afterFirst, ordinal, out date, out end)
            && TryMatchSpan(scanner, at, end, date, (first, last), out match);
    }

    private static bool TryMatch(int at, int end, CalendarDate date, int day, out DateMatch match)
    {
        // “29 February 2019” is meant as a date, though there was no such day
        CalendarDate? full = CalendarDate.TryCreate(date.Year, date.Month, day);
        match = new DateMatch(at, end, Name, full, null);
        return full is not null || date.Year > 0;
    }

    private static bool TryMatchSpan(DateScanner scanner, int at, int end, CalendarDate date, (int First, int Last) days, out DateMatch match)
    {
        match = default;
        if (days.First >= days.Last
            || CalendarDate.TryCreate(date.Year, date.Month, days.First) is not { } first
            || CalendarDate.TryCreate(date.Year, date.Month, days.Last) is not { } last)
        {
            return false;
        }

        match = DateMatch.Of(at, end, Name, Relative.Span(scanner, at, first, last)) with { IsSpan = true };
        return true;
    }

    // “3, 5 and 9 May 2021”
    private static bool TryReadList(DateScanner scanner, int at, int next, int first, out DateMatch match)
    {
        match = default;
        bool joined = scanner.IsCharacter(next, ',') || scanner.Is(next, DateRoles.And | DateRoles.Or);
        if (!joined || IsBetween(scanner, at)
            || !DayList.TryReadDays(scanner, next, first, out int last, out int day, out bool gap)
            || !TryReadMonthYear(scanner, day, false, out CalendarDate date, out int end) || (date.Year == 0 && !DayList.IsClosed(scanner, end))
            || CalendarDate.TryCreate(date.Year, date.Month, first) is not { } begin)
        {
            return false;
        }

        match = ListedDayRule.Share(scanner, DateMatch.Of(at, next, Name, begin), new DayList(last, end, date.Year, date.Month), gap);
        return true;
    }

    private static bool IsBetween(DateScanner scanner, int at) =>
        scanner.Is(scanner.Is(at - 1, DateRoles.The) ? at - 2 : at - 1, DateRoles.Between);

    // “to”, “-”, “–”, “and”, the “/” of “5/6 March”; “the 5th to the 7th”, “Monday 3 to Friday 7 May”
    private static bool TrySkipJoin(DateScanner scanner, ref int next)
    {
        bool join = scanner.IsDash(next)
            || (scanner.IsCharacter(next, '/') && scanner.IsJoined(next) && scanner.IsJoined(next + 1))
            || scanner.Is(next, DateRoles.To | DateRoles.And);
        next += join ? 1 : 0;
        next += join && scanner.Is(next, DateRoles.Weekday | DateRoles.The) ? 1 : 0;
        return join;
    }

    private static bool TryReadMonthYear(DateScanner scanner, int next, bool ordinal, out CalendarDate date, out int end)
    {
        date = default;
        end = next;
        bool of = scanner.Is(next, DateRoles.Of);
        bool separated = IsSeparator(scanner, next) && scanner.IsJoined(next) && scanner.IsJoined(next + 1);
        bool period = scanner.IsCharacter(next, '.') && scanner.IsJoined(next);
        int month = of || separated || period || IsSpaced(scanner, next) ? next + 1 : next;
        if (ordinal && IsUnit(scanner, next, DateUnit.Day) && scanner.Is(next + 1, DateRoles.Of))
        {
            of = true;
            month = SkipMonthWord(scanner, next + 2);
        }

        if (!scanner.Is(month, DateRoles.Month))
        {
            return false;
        }

        end = IsSpaced(scanner, next) ? month + 2 : month + 1;
        bool dated = MonthDateRule.TryReadYear(scanner, ref end, out int year) || ((separated || period) && ShortYears.TryReadJoined(scanner, ref end, out year))
            || ShortYears.TryReadSpaced(scanner, ref end, 0, out year);
        bool sure = dated || (!period && ((of && ordinal) || (MonthDateRule.IsSure(scanner, month) && !IsGivenName(scanner, month))));
        date = new CalendarDate(year, scanner[month].Value, 0);
        return sure;
    }

    // “3 - May - 2021”
    private static bool IsSpaced(DateScanner scanner, int at) =>
        scanner.IsDash(at) && scanner.Is(at + 1, DateRoles.Month) && scanner.IsDash(at + 2) && scanner.Digits(at + 3, out _) == 4;

    // “the 5th day of March”, “the 5th day of the month of March”
    private static int SkipMonthWord(DateScanner scanner, int at) =>
        scanner.Is(at, DateRoles.The) && IsUnit(scanner, at + 1, DateUnit.Month) && scanner.Is(at + 2, DateRoles.Of) ? at + 3 : at;

    private static bool IsUnit(DateScanner scanner, int at, DateUnit unit) =>
        scanner.Is(at, DateRoles.Unit) && scanner[at].Value == (int)unit;

    // “25th, December 2020”, and “on 25, December 2020” where a date is expected
    private static bool TryReadCommaMonth(DateScanner scanner, int at, int next, bool ordinal, out CalendarDate date, out int end)
    {
        date = default;
        end = next;
        return scanner.IsCharacter(next, ',') && scanner.Is(next + 1, DateRoles.Month) && scanner.IsCapitalised(next + 1)
            && (ordinal || scanner.Is(at - 1, DateRoles.On | DateRoles.Weekday))
            && TryReadMonthYear(scanner, next + 1, ordinal, out date, out end) && date.Year > 0;
    }

    // “the first April Jones heard”
    private static bool IsGivenName(DateScanner scanner, int month) =>
        scanner.Is(month, DateRoles.GivenName) && scanner.IsCapitalised(month + 1) && scanner[month + 1].IsUnknown;

    private static bool IsSeparator(DateScanner scanner, int at) => scanner.IsDash(at) || scanner.IsCharacter(at, '/');
}

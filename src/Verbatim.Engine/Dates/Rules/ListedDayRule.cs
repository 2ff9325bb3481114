namespace Verbatim.Engine.Dates.Rules;

/// <summary>A later day of a list that has been seen at its first one.</summary>
internal static class ListedDayRule
{
    private const string Name = "listed-day";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        DayList list = scanner.List;
        int end = at;
        if (list.Month == 0 || at > list.Last || !NumeralReader.TryReadDay(scanner, ref end, out int day, out _))
        {
            return false;
        }

        CalendarDate? date = CalendarDate.TryCreate(list.Year, list.Month, day);
        match = new DateMatch(at, at == list.Last ? list.End : end, Name, date, null);
        return true;
    }

    /// <summary>Reads the list that begins with “May 3”, and shares its month and year with all its days.</summary>
    public static DateMatch Open(DateScanner scanner, in DateMatch match)
    {
        // “between May 3 and 7” is a span
        if (match.Date is not { Year: 0, Day: > 0 } date || !scanner.Is(match.First, DateRoles.Month) || scanner.Is(match.First - 1, DateRoles.Between)
            || !DayList.TryReadDays(scanner, match.End, date.Day, out int last, out int end, out bool gap))
        {
            return match;
        }

        int listed = end;
        bool dated = MonthDateRule.TryReadYear(scanner, ref end, out int year);
        if (!dated && !DayList.IsClosed(scanner, listed))
        {
            return match;
        }

        return Share(scanner, match with { Date = date with { Year = year } }, new DayList(last, end, year, date.Month), gap);
    }

    /// <summary>Gives days in one stretch as a span, and others one by one.</summary>
    public static DateMatch Share(DateScanner scanner, in DateMatch first, DayList list, bool gap)
    {
        int at = list.Last;
        if (gap || first.Date is not { } begin || !NumeralReader.TryReadDay(scanner, ref at, out int day, out _)
            || CalendarDate.TryCreate(list.Year, list.Month, day) is not { } end)
        {
            scanner.List = list;
            return first;
        }

        return DateMatch.Of(first.First, list.End, Name, Relative.Span(scanner, first.First, begin, end)) with { IsSpan = true };
    }
}

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the first week of March”, “the second half of May 2019”: told to the month. “the week of May 3”: told to the week.</summary>
internal static class PartOfMonthRule
{
    private const string Name = "part-of-month";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int next = at;
        bool final = scanner.Is(at, DateRoles.Final);
        if (final)
        {
            next++;
        }
        else if (!NumeralReader.TryRead(scanner, ref next, out int number, out bool ordinal) || !ordinal || number > 5)
        {
            return false;
        }

        bool read = IsPart(scanner, next) && scanner.Is(next + 1, DateRoles.YearLink) && scanner.Is(next + 2, DateRoles.Month)
            && MonthDateRule.TryRead(scanner, next + 2, out match) && match.Date is { Day: 0 };
        match = match with { First = at, Rule = Name };
        return read;
    }

    /// <summary>Reads “week of May 3”, “weekend of 8 May 2021”.</summary>
    public static bool TryReadWeek(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        var unit = (DateUnit)scanner[at].Value;
        int next = scanner.Is(at + 2, DateRoles.The) ? at + 3 : at + 2;
        if (unit is not (DateUnit.Week or DateUnit.Weekend) || scanner.IsPlural(at) || !scanner.Is(at + 1, DateRoles.Of)
            || !DateRules.TryReadCalendar(scanner, next, out DateMatch date) || date.Date is not { Day: > 0 } day)
        {
            return false;
        }

        DateTime? settled = Relative.Settle(scanner, at, day).ToDay();
        match = DateMatch.Of(at, date.End, Name, settled is { } known ? Value(known, unit) : null);
        return true;
    }

    private static string? Value(DateTime day, DateUnit unit)
    {
        if (unit == DateUnit.Week)
        {
            return Calendar.IsoWeek(day);
        }

        DateTime saturday = Calendar.Shift(Calendar.MondayOf(day), 5);
        return day < saturday ? null : CalendarDate.Of(saturday).ToIso() + "/" + CalendarDate.Of(Calendar.Shift(saturday, 1)).ToIso();
    }

    private static bool IsPart(DateScanner scanner, int at) => scanner.Is(at, DateRoles.Half)
        || (scanner.Is(at, DateRoles.Unit) && !scanner.IsPlural(at) && (DateUnit)scanner[at].Value is DateUnit.Week or DateUnit.Weekend or DateUnit.Fortnight);
}

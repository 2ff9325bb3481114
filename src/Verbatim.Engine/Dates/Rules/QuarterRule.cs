namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the third quarter of 2016”, “Q3 2016”, “the first half of 2019”; those of a business year have no value.</summary>
internal static class QuarterRule
{
    private const string Name = "quarter";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        if (TryReadAfterYear(scanner, at, out match))
        {
            return true;
        }

        int next = at;
        if (!TryReadPart(scanner, ref next, out int part, out int months))
        {
            return false;
        }

        next += scanner.Is(next, DateRoles.Of) || scanner.IsCharacter(next, ',') ? 1 : 0;
        bool business = scanner.Is(next, DateRoles.YearWord);
        next += business ? 1 : 0;
        if (YearReader.TryRead(scanner, ref next, out int year))
        {
            match = DateMatch.Of(at, next, Name, business ? null : Value(year, part, months));
            return true;
        }

        if (!scanner.Is(next, DateRoles.Shift) || !IsYear(scanner[next + 1]))
        {
            return false;
        }

        int now = scanner.Reference is { } day ? day.Year + scanner[next].Value : 0;
        match = DateMatch.Of(at, next + 2, Name, now > 0 ? Value(now, part, months) : null);
        return true;
    }

    // “2022 Q3”, “2022-Q3”
    private static bool TryReadAfterYear(DateScanner scanner, int at, out DateMatch match)
    {
        int mark = scanner.IsDash(at + 1) && scanner.IsJoined(at + 2) ? at + 2 : at + 1;
        DateWord part = scanner[mark];
        match = default;
        if (!part.Is(DateRoles.QuarterMark | DateRoles.HalfMark) || scanner.Digits(at, out int year) != 4 || year is < 1000 or > 2999)
        {
            return false;
        }

        match = DateMatch.Of(at, mark + 1, Name, Value(year, part.Value, part.Is(DateRoles.QuarterMark) ? 3 : 6));
        return true;
    }

    private static bool IsYear(DateWord word) => word.Is(DateRoles.Unit) && word.Value == (int)DateUnit.Year;

    private static bool TryReadPart(DateScanner scanner, ref int next, out int part, out int months)
    {
        DateWord word = scanner[next];
        part = word.Value;
        months = word.Is(DateRoles.QuarterMark) ? 3 : 6;
        if (word.Is(DateRoles.QuarterMark | DateRoles.HalfMark))
        {
            next++;
            return true;
        }

        if (!NumeralReader.TryRead(scanner, ref next, out part, out bool ordinal) || !ordinal)
        {
            return false;
        }

        DateWord unit = scanner[next++];
        bool quarter = unit.Is(DateRoles.Unit) && unit.Value == (int)DateUnit.Quarter;
        months = quarter ? 3 : 6;
        return (quarter && part <= 4) || (unit.Is(DateRoles.Half) && part <= 2);
    }

    private static string Value(int year, int part, int months) =>
        new CalendarDate(year, ((part - 1) * months) + 1, 0).ToIso() + "/" + new CalendarDate(year, part * months, 0).ToIso();
}

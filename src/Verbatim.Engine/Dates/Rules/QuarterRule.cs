namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the third quarter of 2016”, “Q3 2016”, “3Q 2016”, “the first half of 2019”; those of a business year have no value.</summary>
internal static class QuarterRule
{
    private const string Name = "quarter";
    private const int MonthsOfYear = 12;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        if (TryReadAfterYear(scanner, at, out match) || TryReadGlued(scanner, at, out match))
        {
            return true;
        }

        int next = at;
        if (!TryReadPart(scanner, ref next, out int part, out int months))
        {
            return false;
        }

        next += scanner.Is(next, DateRoles.Of) || scanner.IsCharacter(next, ',') || IsSeparator(scanner, next) ? 1 : 0;
        bool business = scanner.Is(next, DateRoles.YearWord);
        next += business ? 1 : 0;
        if (YearReader.TryRead(scanner, ref next, out int year))
        {
            match = DateMatch.Of(at, next, Name, business ? null : Value(year, part, months));
            return true;
        }

        // “Q1 FY2019”
        if (!business && GluedDateRule.TryReadWord(scanner, next, out match) && match.IsStretch)
        {
            match = DateMatch.Of(at, match.End, Name, (string?)null);
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

    // “Q3/2022”, “Q3-2022”
    private static bool IsSeparator(DateScanner scanner, int at) =>
        (scanner.IsDash(at) || scanner.IsCharacter(at, '/')) && scanner.IsJoined(at) && scanner.IsJoined(at + 1) && scanner.Digits(at + 1, out _) == 4;

    /// <summary>Reads “quarter 3 of 2022”.</summary>
    public static bool TryReadName(DateScanner scanner, int at, out DateMatch match)
    {
        int next = scanner.Is(at + 2, DateRoles.Of) || scanner.IsCharacter(at + 2, ',') ? at + 3 : at + 2;
        bool read = scanner.Digits(at + 1, out int part) == 1 && IsPart(part, 3) && scanner[at].Value == (int)DateUnit.Quarter && !scanner.IsPlural(at);
        int year = 0;
        read = read && scanner.Digits(next, out _) == 4 && YearReader.TryRead(scanner, ref next, out year);
        match = read ? DateMatch.Of(at, next, Name, Value(year, part, 3)) : default;
        return read;
    }

    // “2022 Q3”, “2022-Q3”
    private static bool TryReadAfterYear(DateScanner scanner, int at, out DateMatch match)
    {
        int mark = scanner.IsDash(at + 1) && scanner.IsJoined(at + 2) ? at + 2 : at + 1;
        DateWord part = scanner[mark];
        match = default;
        if (!part.Is(DateRoles.QuarterMark | DateRoles.HalfMark) || part.Value == 0 || scanner.Digits(at, out int year) != 4 || year is < 1000 or > 2999)
        {
            return false;
        }

        match = DateMatch.Of(at, mark + 1, Name, Value(year, part.Value, part.Is(DateRoles.QuarterMark) ? 3 : 6));
        return true;
    }

    // “3Q16”, “1H2016”
    private static bool TryReadGlued(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (!scanner.IsJoined(at + 1) || scanner.Digits(at, out int part) != 1
            || !GluedDateRule.TrySplit(scanner, at + 1, DateRoles.QuarterMark | DateRoles.HalfMark, out DateWord mark, out int number, out int width))
        {
            return false;
        }

        int months = mark.Is(DateRoles.QuarterMark) ? 3 : 6;
        int year = width == 4 ? number : YearReader.OfTwoDigits(number);
        bool read = mark.Value == 0 && width is 2 or 4 && IsPart(part, months) && year is >= 1000 and <= 2999;
        match = read ? DateMatch.Of(at, at + 2, Name, Value(year, part, months)) : default;
        return read;
    }

    private static bool IsPart(int part, int months) => part >= 1 && part * months <= MonthsOfYear;

    private static bool IsYear(DateWord word) => word.Is(DateRoles.Unit) && word.Value == (int)DateUnit.Year;

    private static bool TryReadPart(DateScanner scanner, ref int next, out int part, out int months)
    {
        DateWord word = scanner[next];
        part = word.Value;
        months = word.Is(DateRoles.QuarterMark) ? 3 : 6;
        if (word.Is(DateRoles.QuarterMark | DateRoles.HalfMark))
        {
            next++;
            return part > 0;
        }

        // the “3Q” of “3Q 2016”
        DateWord mark = scanner[next + 1];
        if (mark.Is(DateRoles.QuarterMark | DateRoles.HalfMark) && mark.Value == 0 && scanner.IsJoined(next + 1) && scanner.Digits(next, out part) == 1)
        {
            next += 2;
            months = mark.Is(DateRoles.QuarterMark) ? 3 : 6;
            return IsPart(part, months);
        }

        bool final = scanner.Is(next, DateRoles.Final);
        next += final ? 1 : 0;
        if (!final && (!NumeralReader.TryRead(scanner, ref next, out part, out bool ordinal) || !ordinal))
        {
            return false;
        }

        DateWord unit = scanner[next++];
        bool quarter = unit.Is(DateRoles.Unit) && unit.Value == (int)DateUnit.Quarter;
        months = quarter ? 3 : 6;
        part = final ? MonthsOfYear / months : part;
        return (quarter && part <= 4) || (unit.Is(DateRoles.Half) && part <= 2);
    }

    private static string Value(int year, int part, int months) =>
        new CalendarDate(year, ((part - 1) * months) + 1, 0).ToIso() + "/" + new CalendarDate(year, part * months, 0).ToIso();
}

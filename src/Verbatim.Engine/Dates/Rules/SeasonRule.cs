namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the spring of 2014”, “summer 2019”, “in the winter”: valued as ISO 8601-2 counts seasons, 21 to 24.</summary>
internal static class SeasonRule
{
    private const string Name = "season";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        int next = scanner.Is(at + 1, DateRoles.Of) || scanner.IsCharacter(at + 1, ',') ? at + 2 : at + 1;
        if (TryReadShift(scanner, at, next, out match))
        {
            return true;
        }

        if (!YearReader.TryRead(scanner, ref next, out int year) || scanner.IsPlural(next))
        {
            return false;
        }

        next = SkipNextYear(scanner, next, year);
        match = DateMatch.Stretch(at, next, Name, CalendarDate.Digits(year, 4) + "-" + CalendarDate.Digits(scanner[at].Value, 2));
        return true;
    }

    // “the summer of last year”, “summer next year”
    private static bool TryReadShift(DateScanner scanner, int at, int next, out DateMatch match)
    {
        bool told = scanner.Is(next, DateRoles.Shift) && scanner.Is(next + 1, DateRoles.Unit) && scanner[next + 1].Value == (int)DateUnit.Year
            && !scanner.IsPlural(next + 1) && !scanner.IsKind(next + 2, Text.TokenKind.Clitic) && !scanner.IsCharacter(next - 1, ',');
        string? value = told && scanner.Reference is { } day
            ? CalendarDate.Digits(day.Year + scanner[next].Value, 4) + "-" + CalendarDate.Digits(scanner[at].Value, 2) : null;
        match = DateMatch.Stretch(at, next + 2, Name, value);
        return told;
    }

    // “the winter of 2019-20”, “the winter of 2019/20”
    private static int SkipNextYear(DateScanner scanner, int at, int year)
    {
        bool joined = (scanner.IsDash(at) || scanner.IsCharacter(at, '/')) && scanner.IsJoined(at) && scanner.IsJoined(at + 1);
        int digits = scanner.Digits(at + 1, out int next);
        return joined && digits is 2 or 4 && next == (year + 1) % (digits == 2 ? 100 : 10000) ? at + 2 : at;
    }
}

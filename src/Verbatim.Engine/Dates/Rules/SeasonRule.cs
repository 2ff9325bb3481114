namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the spring of 2014”, “summer 2019”, “in the winter”: valued as ISO 8601-2 counts seasons, 21 to 24.</summary>
internal static class SeasonRule
{
    private const string Name = "season";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        int next = scanner.Is(at + 1, DateRoles.Of) || scanner.IsCharacter(at + 1, ',') ? at + 2 : at + 1;
        bool read = YearReader.TryRead(scanner, ref next, out int year) && !scanner.IsPlural(next);
        next = read ? SkipNextYear(scanner, next, year) : next;
        match = DateMatch.Of(at, next, Name, CalendarDate.Digits(year, 4) + "-" + CalendarDate.Digits(scanner[at].Value, 2));
        return read;
    }

    // “the winter of 2019-20”, “the winter of 2019/20”
    private static int SkipNextYear(DateScanner scanner, int at, int year)
    {
        bool joined = (scanner.IsDash(at) || scanner.IsCharacter(at, '/')) && scanner.IsJoined(at) && scanner.IsJoined(at + 1);
        int digits = scanner.Digits(at + 1, out int next);
        return joined && digits is 2 or 4 && next == (year + 1) % (digits == 2 ? 100 : 10000) ? at + 2 : at;
    }
}

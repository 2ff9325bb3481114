namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the spring of 2014”, “summer 2019”, “in the winter”: valued as ISO 8601-2 counts seasons, 21 to 24.</summary>
internal static class SeasonRule
{
    private const string Name = "season";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        int next = scanner.Is(at + 1, DateRoles.Of) || scanner.IsCharacter(at + 1, ',') ? at + 2 : at + 1;
        bool read = YearReader.TryRead(scanner, ref next, out int year) && !scanner.IsPlural(next);
        match = DateMatch.Of(at, next, Name, CalendarDate.Digits(year, 4) + "-" + CalendarDate.Digits(scanner[at].Value, 2));
        return read;
    }
}

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“in nineteen eighty-four”, “the year two thousand”: years in words, where something says that they are years.</summary>
internal static class SpokenYearRule
{
    private const string Name = "year";
    private const DateRoles Before = DateRoles.YearStrong | DateRoles.Season | DateRoles.Modifier | DateRoles.The
        | DateRoles.From | DateRoles.Between | DateRoles.Offset;

    private const DateRoles Counted = DateRoles.Unit | DateRoles.Measure | DateRoles.Hundred | DateRoles.Thousand;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int end = at;
        if (!scanner.Is(at - 1, Before) || !YearReader.TryReadWords(scanner, ref end, out int year) || IsCounted(scanner, end))
        {
            return false;
        }

        match = DateMatch.Of(at, end, Name, new CalendarDate(year, 0, 0));
        return scanner.Is(at - 1, DateRoles.YearWord) || !YearReader.IsCount(scanner, at, end) || IsIntroduced(scanner, at, end);
    }

    private static bool IsCounted(DateScanner scanner, int end) =>
        scanner.Is(end, Counted) || scanner.IsPlural(end) || (scanner.IsDash(end) && scanner.IsJoined(end));

    // “in two thousand and six”, but not “in two thousand”, “one in two thousand and six”
    private static bool IsIntroduced(DateScanner scanner, int at, int end) =>
        end > at + 2 && scanner.Is(at - 1, DateRoles.YearStrong) && scanner.Is(at - 1, DateRoles.Place)
        && !scanner.Is(at - 2, DateRoles.Cardinal) && !scanner.IsKind(at - 2, Text.TokenKind.Number);
}

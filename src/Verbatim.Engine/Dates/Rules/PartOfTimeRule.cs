namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the end of the year”, “the start of the week”: this one where the sentence looks ahead, else one that the text does not tell.</summary>
internal static class PartOfTimeRule
{
    private const string Name = "part-of-time";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int unitAt = at + 3;
        if (!scanner.Is(at + 1, DateRoles.Of) || !scanner.Is(at + 2, DateRoles.The) || !scanner.Is(unitAt, DateRoles.Unit) || scanner.IsPlural(unitAt))
        {
            return false;
        }

        var unit = (DateUnit)scanner[unitAt].Value;
        string? value = TenseReader.Around(scanner, at) == Tense.Future ? Relative.Stretch(scanner, 0, unit) : null;
        match = DateMatch.Of(at, unitAt + 1, Name, value);
        return unit is DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year or DateUnit.Decade or DateUnit.Century
            && !scanner.Is(match.End, DateRoles.Of) && !(scanner.IsDash(match.End) && scanner.IsJoined(match.End));
    }
}

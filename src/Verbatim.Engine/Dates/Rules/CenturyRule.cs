namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the 19th century”.</summary>
internal static class CenturyRule
{
    private const string Name = "century";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        int next = at;
        bool read = NumeralReader.TryRead(scanner, ref next, out int century, out bool ordinal) && ordinal && century is >= 2 and <= 22;
        next += scanner.IsDash(next) && scanner.IsJoined(next) ? 1 : 0;
        DateWord unit = scanner[next];
        string value = CalendarDate.Digits(((century - 1) * 100) + 1, 4) + "/" + CalendarDate.Digits(century * 100, 4);
        match = DateMatch.Stretch(at, next + 1, Name, value);
        return read && unit.Is(DateRoles.Unit) && unit.Value == (int)DateUnit.Century;
    }
}

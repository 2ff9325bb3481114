using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“over the weekend”: the one just gone or the one to come, as the sentence looks.</summary>
internal static class WeekendRule
{
    private const string Name = "weekend";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int unit = at + 1;
        if (!scanner.Is(unit, DateRoles.Unit) || (DateUnit)scanner[unit].Value != DateUnit.Weekend || scanner.IsPlural(unit)
            || !scanner.Is(at - 1, DateRoles.Place | DateRoles.On) || GoesOn(scanner, unit + 1))
        {
            return false;
        }

        match = DateMatch.Stretch(at, unit + 1, Name, Relative.ThisWeekend(scanner, at));
        return true;
    }

    // “the weekend market”, “the weekend of the fair”
    private static bool GoesOn(DateScanner scanner, int at) =>
        (scanner.IsKind(at, TokenKind.Word) && (!scanner.Is(at, DateRoles.Follow) || scanner.Is(at, DateRoles.Of | DateRoles.Offset)))
        || scanner.IsKind(at, TokenKind.Clitic) || (scanner.IsDash(at) && scanner.IsJoined(at));
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“today”, “tomorrow morning”, “the day before yesterday”.</summary>
internal static class RelativeDayRule
{
    private const string Name = "relative-day";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (!scanner.Lexicon.RelativeDays.TryMatch(scanner.Tokens, at, scanner.End, out int days, out int length) || IsName(scanner, at, length)
            || (scanner.Is(at, DateRoles.Shift) && ShiftRule.IsOwned(scanner, at)))
        {
            return false;
        }

        match = DateMatch.Of(at, WeekdayRule.SkipDayPart(scanner, at + length), Name, Relative.Day(scanner, days));
        return true;
    }

    // “USA Today”, “The Today Show”
    private static bool IsName(DateScanner scanner, int at, int length) =>
        length == 1 && scanner.IsCapitalised(at) && at > scanner.Begin
        && (IsMarked(scanner, at) || scanner.IsCapitalised(at - 1) || scanner.IsCapitalised(at + 1));

    // a programme called “Today”
    private static bool IsMarked(DateScanner scanner, int at) =>
        scanner.IsKind(at - 1, TokenKind.Mark) && scanner.IsKind(at + 1, TokenKind.Mark) && scanner.IsJoined(at + 1);
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“today”, “tomorrow morning”, “the day before yesterday”.</summary>
internal static class RelativeDayRule
{
    private const string Name = "relative-day";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (!scanner.Lexicon.RelativeDays.TryMatch(scanner.Tokens, at, scanner.End, out RelativeStretch stretch, out int length) || IsName(scanner, at, length)
            || (scanner.Is(at, DateRoles.Shift) && ShiftRule.IsOwned(scanner, at)) || IsLeftOpen(scanner, at, length, stretch))
        {
            return false;
        }

        string? value = stretch.Shift is { } shift ? Relative.Stretch(scanner, shift, stretch.Unit) : null;
        match = DateMatch.Of(at, WeekdayRule.SkipDayPart(scanner, at + length), Name, value);
        return true;
    }

    // “the day before Christmas” can be counted; “the next day trip” is none
    private static bool IsLeftOpen(DateScanner scanner, int at, int length, RelativeStretch stretch)
    {
        int next = at + length;
        return stretch.Shift is null
            && ((scanner.IsLower(next) && !scanner.Is(next, DateRoles.Follow) && scanner.Tags[next] is not (WordTag.Verb or WordTag.Auxiliary))
                || (scanner.IsDash(next) && scanner.IsJoined(next)) || AgoRule.TryRead(scanner, at, out _));
    }

    // “USA Today”, “The Today Show”
    private static bool IsName(DateScanner scanner, int at, int length) =>
        length == 1 && scanner.IsCapitalised(at) && at > scanner.Begin
        && (IsMarked(scanner, at) || scanner.IsCapitalised(at - 1) || scanner.IsCapitalised(at + 1));

    // a programme called “Today”
    private static bool IsMarked(DateScanner scanner, int at) =>
        scanner.IsKind(at - 1, TokenKind.Mark) && scanner.IsKind(at + 1, TokenKind.Mark) && scanner.IsJoined(at + 1);
}

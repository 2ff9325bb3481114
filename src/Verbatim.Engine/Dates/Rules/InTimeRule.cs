using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“will end in three weeks”, “in a month’s time”: only where the sentence looks ahead; else a stretch, not a day.</summary>
internal static class InTimeRule
{
    private const string Name = "in-time";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        bool introduced = at > scanner.Previous.End && scanner.Is(at - 1, DateRoles.YearLink) && !scanner.Is(at - 1, DateRoles.Of);
        if (!introduced || !AgoRule.TryReadSteps(scanner, at, out AgoSteps steps, out int end))
        {
            return false;
        }

        string? value = steps.Value(new AgoAnchor(end, 1, scanner.Reference, false));
        match = DateMatch.Of(at - 1, end, Name, value);
        bool number = !scanner.Is(at, DateRoles.Article);
        bool goesOn = scanner.IsKind(end, TokenKind.Word)
            && (!scanner.Is(end, DateRoles.Follow) || scanner.Is(end, DateRoles.Of | DateRoles.Or | DateRoles.Other));
        return !goesOn && !steps.IsClock && (value is not null || (!number && scanner.Reference is null))
            && TenseReader.Around(scanner, at - 1) == Tense.Future;
    }
}

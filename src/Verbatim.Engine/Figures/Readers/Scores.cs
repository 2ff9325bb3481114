using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Figures.Readers;

/// <summary>Tells “beat the visitors 2-1” from “2-3 days”.</summary>
internal static class Scores
{
    private const decimal Largest = 300;
    private const int Window = 10;

    // “open 10 to 4”
    private const decimal LastHour = 12;

    public static bool IsScore(FigureScan scan, FigureDraft draft, FigureDraft second, FigureRoles connector)
    {
        // “voted 23 to 18”, “passed 23 to 18”; but “fell 23 to 18”
        bool spelled = connector == FigureRoles.To && draft.Value > second.Value && !scan.Has(draft.First - 1, FigureRoles.From)
            && (IsNearScoreWord(scan, draft.First, second.End) || (draft.Value > LastHour && !FollowsChange(scan, draft.First)));
        if (connector == FigureRoles.None && AreWords(scan, draft, second))
        {
            return second.Value == 0 || IsNearScoreWord(scan, draft.First, second.End);
        }

        bool plain = (connector == FigureRoles.None || spelled) && draft.Sense is null && second.Sense is null
            && IsShort(scan, draft, spelled) && IsShort(scan, second, spelled)
            && draft.Numeral.IsWhole && second.Numeral.IsWhole && draft.Value is >= 0 and <= Largest && second.Value is >= 0 and <= Largest
            && (spelled || (scan.Touches(draft.NumberEnd) && scan.Touches(draft.NumberEnd + 1)));
        return plain && (draft.Value >= second.Value || (IsNearScoreWord(scan, draft.First, second.End) && !scan.IsPluralAt(second.End)))
            && !scan.IsDash(second.End);
    }

    // “won two-nil”
    private static bool AreWords(FigureScan scan, FigureDraft draft, FigureDraft second) =>
        draft.Sense is null && second.Sense is null && scan.NumeralAt(draft.First).Class is NumeralClass.Digit
            && scan.NumeralAt(second.First).Class is NumeralClass.Digit
        && draft.End == draft.First + 1 && second.End == second.First + 1 && scan.Touches(draft.End) && scan.Touches(second.First)
        && !scan.IsPluralAt(second.End) && !scan.IsDash(second.End);

    // digits, or one word: “three to one”
    private static bool IsShort(FigureScan scan, FigureDraft draft, bool spelled) =>
        draft.Numeral.Form == NumeralForm.Digits || (spelled && draft.End == draft.First + 1 && scan.NumeralAt(draft.First).Begins);

    private static bool FollowsChange(FigureScan scan, int first)
    {
        int before = Rules.Bounds.StartOfBoundBefore(scan, first, out _) - 1;
        return scan.Has(before, FigureRoles.By) || (before >= scan.First && scan.Lexicon.Trends[scan.Tokens[before].Word].Trend != FigureTrend.None);
    }

    private static bool IsNearScoreWord(FigureScan scan, int first, int end)
    {
        for (int i = Math.Max(scan.First, first - Window); i < Math.Min(scan.End, end + 3); i++)
        {
            if (scan.Has(i, FigureRoles.Score))
            {
                return true;
            }
        }

        return false;
    }
}

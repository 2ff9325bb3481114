using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>Two bounds that enclose one amount: “more than 10 and less than 20”, “at most 100 and at least 20”.</summary>
internal static class BoundPairs
{
    public static void Join(FigureScan scan)
    {
        int kept = 0;
        for (int i = 0; i < scan.Drafts.Count; i++)
        {
            FigureDraft second = scan.Drafts[i];
            if (kept == 0 || !TryJoin(scan, scan.Drafts[kept - 1], second))
            {
                scan.Drafts[kept++] = second;
            }
        }

        scan.Drafts.RemoveRange(kept, scan.Drafts.Count - kept);
    }

    private static bool TryJoin(FigureScan scan, FigureDraft first, FigureDraft second)
    {
        if (!Adjoin(scan, first, second) || !Enclose(first, second, out FigureDraft lower, out FigureDraft upper))
        {
            return false;
        }

        (first.Value, first.Upper) = (lower.Value, upper.Value);
        first.Bound = FigureBound.Exactly;
        first.NumberEnd = second.NumberEnd;
        first.End = second.End;
        first.IsRange = true;
        first.Unit ??= second.Unit;
        first.Kind = first.Kind == FigureKind.Count ? second.Kind : first.Kind;
        return true;
    }

    private static bool Adjoin(FigureScan scan, FigureDraft first, FigureDraft second)
    {
        return IsLink(scan, first.PhraseEnd, second.First) && !first.IsRange && !second.IsRange
            && (first.Unit is null || second.Unit is null || first.Unit == second.Unit);
    }

    // “and”, “,”, “, but”, “and is”
    private static bool IsLink(FigureScan scan, int at, int end)
    {
        int start = at;
        at += scan.Is(at, ',') ? 1 : 0;
        at += scan.Tags[at] == Phrases.WordTag.Coordinator || scan.Has(at, FigureRoles.RangeAnd) ? 1 : 0;
        at += at > start && scan.Has(at, FigureRoles.Copula) ? 1 : 0;
        return at > start && at == end;
    }

    private static bool Enclose(FigureDraft first, FigureDraft second, out FigureDraft lower, out FigureDraft upper)
    {
        bool rising = first.Bound is FigureBound.MoreThan or FigureBound.AtLeast;
        (lower, upper) = rising ? (first, second) : (second, first);
        return lower.Bound is FigureBound.MoreThan or FigureBound.AtLeast && upper.Bound is FigureBound.LessThan or FigureBound.AtMost
            && lower.Value < upper.Value;
    }
}

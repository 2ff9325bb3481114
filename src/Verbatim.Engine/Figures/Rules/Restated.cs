using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>
/// Figures that say an earlier one again, or go on with it: “87 mph (140 km/h)”, “5 points, or 2 per cent”, “rose 2 per cent
/// to end at 300”, “3 years, 2 months”. They are about the same thing.
/// </summary>
internal static class Restated
{
    private const int LongestLink = 4;
    private const int LongestPhrase = 12;

    /// <summary>The earlier figure, or null.</summary>
    public static FigureDraft? Find(FigureScan scan, FigureDraft draft)
    {
        FigureDraft? earlier = draft.Index > 0 ? scan.Drafts[draft.Index - 1] : null;
        return earlier is not null && earlier.Kind != FigureKind.Ordinal && (IsSame(scan, earlier, draft) || GoesOn(scan, earlier, draft)) ? earlier : null;
    }

    /// <summary>What has so changed: the profit of “made a profit of $9 in the year to June, up 14%”, “up from $8”.</summary>
    public static FigureDraft? FindBeforeChange(FigureScan scan, FigureDraft draft)
    {
        int preposition = scan.Tags[draft.First - 1] == WordTag.Determiner ? draft.First - 2 : draft.First - 1;
        bool from = scan.Has(preposition, FigureRoles.From);
        if (from && scan.Is(draft.First - 2, ',') && draft.Index > 0 && scan.Drafts[draft.Index - 1] is { } level
            && level.Sense is not null && level.Sense == draft.Sense && level.PhraseEnd == draft.First - 2)
        {
            // “cut its forecast to $8, from $9”
            return level;
        }

        int comma = from ? preposition - 2 : draft.First - 2;
        if ((!from && draft.Trend == FigureTrend.None) || !scan.Is(comma, ',') || !scan.Lexicon.Trends[scan.Tokens[comma + 1].Word].IsAdverb)
        {
            return null;
        }

        int i = draft.Index - 1;
        while (i > 0 && scan.Drafts[i] is { Kind: FigureKind.Duration or FigureKind.Age or FigureKind.Ordinal })
        {
            i--;
        }

        return i >= 0 && IsPhrase(scan, scan.Drafts[i].PhraseEnd, comma) ? scan.Drafts[i] : null;
    }

    private static bool IsPhrase(FigureScan scan, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scan.Tags[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Punctuation or WordTag.Coordinator or WordTag.Subordinator)
            {
                return false;
            }
        }

        return end - first <= LongestPhrase;
    }

    /// <summary>Whether the two are one amount, said in two ways.</summary>
    public static bool IsSame(FigureScan scan, FigureDraft earlier, FigureDraft draft)
    {
        int at = earlier.PhraseEnd;
        bool bracketed = scan.Is(at, '(') && draft.First == at + 1 && draft.Sense is not null;
        bool slashed = scan.Is(at, '/') && draft.First == at + 1 && draft.Sense is not null && earlier.Sense is not null;
        bool reworded = scan.Is(at, ',') && scan.Has(at + 1, FigureRoles.RangeOr) && draft.First == at + 2;
        return bracketed || slashed || reworded;
    }

    /// <summary>The index just past the figure, what it counts and the brackets that say it again.</summary>
    public static int EndOfBrackets(FigureScan scan, FigureDraft draft)
    {
        int at = draft.PhraseEnd;
        FigureDraft? next = draft.Index + 1 < scan.Drafts.Count ? scan.Drafts[draft.Index + 1] : null;
        return next is not null && scan.Is(at, '(') && next.First == at + 1 && scan.Is(next.End, ')') ? next.End + 1 : at;
    }

    // “rose 2 per cent to 300”, “3 years, 2 months and 5 days”
    private static bool GoesOn(FigureScan scan, FigureDraft earlier, FigureDraft draft)
    {
        int at = earlier.PhraseEnd;
        if (draft.First - at is < 1 or > LongestLink || draft.NounFirst >= 0 || (scan.Has(draft.End, FigureRoles.Of) && draft.Sense is not null))
        {
            return false;
        }

        if (draft.First == at + 1 && scan.Lexicon.Trends[scan.Tokens[at].Word].IsAdverb)
        {
            // “Harbour (16,369 up 58 points)”
            return true;
        }

        bool list = draft.Kind == earlier.Kind;
        bool level = earlier.Trend != FigureTrend.None;
        for (int i = at; i < draft.First; i++)
        {
            list &= scan.Is(i, ',') || scan.Has(i, FigureRoles.RangeAnd);
            level &= scan.Tags[i] is WordTag.To or WordTag.Preposition or WordTag.Infinitive or WordTag.Adverb or WordTag.Determiner;
        }

        return list || level;
    }
}

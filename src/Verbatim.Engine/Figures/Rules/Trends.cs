using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>Whether a figure is the amount of a change: “rose 2 per cent”, “down 5 points”, “a drop of 10”, “8 per cent higher”.</summary>
internal static class Trends
{
    private const int LongestGap = 3;
    private const int LongestObject = 7;

    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.Kind is FigureKind.Ordinal or FigureKind.Score or FigureKind.Age || (draft.Kind == FigureKind.Duration && !scan.Has(draft.First - 1, FigureRoles.By))
            || IsPlace(scan, draft))
        {
            return;
        }

        FigureTrend trend = Before(scan, draft);
        trend = trend == FigureTrend.None ? After(scan, draft) : trend;
        trend = trend == FigureTrend.None && Restated.Find(scan, draft) is { } earlier && Restated.IsSame(scan, earlier, draft) ? earlier.Trend : trend;
        trend = trend == FigureTrend.None && draft.Kind == FigureKind.Percentage && draft.Index > 0 && scan.Drafts[draft.Index - 1] is { Trend: not FigureTrend.None } changed
            && ClauseSubject.TryFindElliptic(scan, draft, out _) ? changed.Trend : trend;
        if (trend != FigureTrend.None)
        {
            draft.Trend = trend;
            scan.Trace(draft.First, draft.End, "trend", trend.ToString());
        }
    }

    // “sank 30 miles off the coast”, but not “lost 5 kg before the bout”, “fell below 5,000”: how far away, and a level
    private static bool IsPlace(FigureScan scan, FigureDraft draft) => draft.Bound is FigureBound.MoreThan or FigureBound.LessThan
        ? scan.Has(draft.First, FigureRoles.AboveZero | FigureRoles.BelowZero)
        : draft.Kind == FigureKind.Measure && scan.Has(draft.End, FigureRoles.NotRateAfter | FigureRoles.From) && !scan.Has(draft.End, FigureRoles.YearBefore);

    private static FigureTrend Before(FigureScan scan, FigureDraft draft)
    {
        int at = draft.First - 1;
        bool measured = draft.Sense is not null || (draft.NounFirst < 0 && (draft.Kind == FigureKind.Count || draft.Numeral.Form == NumeralForm.Fraction));
        if (scan.Is(at, '+') && scan.Touches(draft.First))
        {
            return FigureTrend.Up;
        }

        if (IsAttribute(scan, draft))
        {
            return FigureTrend.None;
        }

        if (IsAtRate(scan, draft, out FigureTrend rate))
        {
            return rate;
        }

        // “fell from 5 to 3”
        at -= draft.IsRange && scan.Has(at, FigureRoles.From) ? 1 : 0;
        return FindWord(scan, draft, at, measured, out FigureTrend trend) || FindOverObject(scan, draft, at, out trend) ? trend
            : draft.Value < 0 && draft.Kind == FigureKind.Percentage ? FigureTrend.Down : FigureTrend.None;
    }

    // “added a 5-litre tank”: a thing of that size, but not “rose a further 5%” nor “lost a 4% share in a year”
    private static bool IsAttribute(FigureScan scan, FigureDraft draft)
    {
        int next = scan.SkipHyphen(draft.End);
        return draft.Sense is not null && draft.Kind != FigureKind.Percentage && scan.Has(draft.First - 1, FigureRoles.Article)
            && next < scan.End && scan.Tags[next] == WordTag.Noun && scan.Lexicon.Trends[scan.Tokens[next].Word].Trend == FigureTrend.None;
    }

    // “grew at an annual rate of 5%”
    private static bool IsAtRate(FigureScan scan, FigureDraft draft, out FigureTrend trend)
    {
        int at = draft.First - 2;
        trend = FigureTrend.None;
        if (draft.Kind != FigureKind.Percentage || !scan.Has(draft.First - 1, FigureRoles.Of) || scan.Tags[at] != WordTag.Noun)
        {
            return false;
        }

        while (at > scan.First && scan.Tags[at] is WordTag.Noun or WordTag.Adjective or WordTag.Determiner)
        {
            at--;
        }

        TrendWord word = at > scan.First && scan.Has(at, FigureRoles.At) ? scan.Lexicon.Trends[scan.Tokens[at - 1].Word] : default;
        trend = word is { IsAdverb: false, NeedsBy: false } ? word.Trend : FigureTrend.None;
        return trend != FigureTrend.None;
    }

    // the word of change that stands before the token, over what may stand between it and an amount
    private static bool FindWord(FigureScan scan, FigureDraft draft, int at, bool measured, out FigureTrend trend)
    {
        trend = FigureTrend.None;
        bool linked = false;
        for (int gap = 0; gap < LongestGap && at >= scan.First; gap++, at--)
        {
            TrendWord word = scan.Lexicon.Trends[scan.Tokens[at].Word];
            if (word.Trend != FigureTrend.None)
            {
                trend = Counts(scan, at, word, linked, (measured && (!word.OfLevels || IsLevel(draft))) || linked) ? word.Trend : FigureTrend.None;
                return trend != FigureTrend.None || !word.NeedsBy;
            }

            // “rain fell on 22 days”
            if (scan.Tags[at] is not (WordTag.Adverb or WordTag.Preposition or WordTag.Determiner)
                || (scan.Tags[at] == WordTag.Preposition && !scan.Has(at, FigureRoles.By | FigureRoles.Of | FigureRoles.Between)))
            {
                break;
            }

            linked |= scan.Tags[at] == WordTag.Preposition;
        }

        return false;
    }

    // “recovered 5%”, “recovered 5p”, but not “recovered 5 kilos”
    private static bool IsLevel(FigureDraft draft) =>
        draft.Kind == FigureKind.Percentage || draft.Sense is { Kind: FigureKind.Count } or { IsMinor: true };

    // “raised its rate by half a point”, “raised its rate 5%”, “was raised 5%”
    private static bool FindOverObject(FigureScan scan, FigureDraft draft, int by, out FigureTrend trend)
    {
        trend = FigureTrend.None;
        bool linked = scan.Has(by, FigureRoles.By);
        bool direct = !linked && draft.Kind == FigureKind.Percentage && !scan.Has(draft.End, FigureRoles.Of)
            && scan.Tags[by] is WordTag.Noun or WordTag.Name or WordTag.Participle;
        for (int at = linked ? by - 1 : by; (linked || direct) && at >= Math.Max(scan.First, by - LongestObject); at--)
        {
            TrendWord word = scan.Lexicon.Trends[scan.Tokens[at].Word];
            if (word.Trend != FigureTrend.None && (linked || word.NeedsBy) && scan.Tags[at] is WordTag.Verb or WordTag.Infinitive or WordTag.Participle or WordTag.Gerund)
            {
                trend = word.Trend;
                return true;
            }

            if (scan.Tags[at] is not (WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner or WordTag.Possessive
                or WordTag.Preposition or WordTag.Adverb or WordTag.Pronoun))
            {
                break;
            }
        }

        return false;
    }

    // a noun of change wants “of” or “by” after it, a verb does not
    private static bool Counts(FigureScan scan, int at, TrendWord word, bool linked, bool allowed) =>
        allowed && !IsParticleOfVerb(scan, at, word) && !(IsOrder(scan, at) && !linked) && (!word.NeedsBy || IsBy(scan, at))
            && (linked || word.IsAdverb || (word.IsVerbOnly && !IsNounHere(scan, at)) || scan.Tags[at] is not (WordTag.Noun or WordTag.Name or WordTag.Adjective));

    // “left a crater 4 metres deep”
    private static bool IsNounHere(FigureScan scan, int at) =>
        scan.Tags[at - 1] == WordTag.Determiner || (scan.Tags[at] == WordTag.Noun && scan.Tags[at - 1] == WordTag.Adjective);

    // “was raised by 5”, but not “raised 5”
    private static bool IsBy(FigureScan scan, int at) => scan.Has(at + 1, FigureRoles.By | FigureRoles.From)
        || (scan.Tags[at + 1] == WordTag.Adverb && scan.Has(at + 2, FigureRoles.By));

    // “Add 5 grams”, but not “Fell 5 per cent”
    private static bool IsOrder(FigureScan scan, int at) =>
        at == scan.First && (scan.Tags.ClassesOf(at) & (WordClass.Base | WordClass.Past)) == WordClass.Base;

    // “picked up 5”, “took down 3”: the adverb belongs to a verb that says nothing of change, but not that of “go up 5”
    private static bool IsParticleOfVerb(FigureScan scan, int at, TrendWord word) =>
        word.IsAdverb && (scan.Tags[at - 1] is WordTag.Infinitive or WordTag.Gerund || scan.Has(at - 1, FigureRoles.Phrasal))
            && !scan.Has(at - 1, FigureRoles.Motion) && scan.Lexicon.Trends[scan.Tokens[Math.Max(at - 1, 0)].Word].Trend == FigureTrend.None;

    private static FigureTrend After(FigureScan scan, FigureDraft draft)
    {
        if (draft.End >= scan.End || draft.Sense is null)
        {
            return FigureTrend.None;
        }

        TrendWord word = scan.Lexicon.Trends[scan.Tokens[draft.End].Word];
        return word.IsAdverb ? word.Trend : OfNoun(scan, draft);
    }

    /// <summary>What the noun behind the figure says: “a 5% drop”, “a 20-point fall”, “a 3 per cent pay rise”.</summary>
    public static FigureTrend OfNoun(FigureScan scan, FigureDraft draft)
    {
        int at = scan.SkipHyphen(draft.End);
        for (int last = at + LongestGap; at < last && scan.IsWordAt(at); at++)
        {
            TrendWord word = scan.Lexicon.Trends[scan.Tokens[at].Word];
            if (word is { Trend: not FigureTrend.None, IsAdverb: false, IsVerbOnly: false } && scan.Tags[at] == WordTag.Noun)
            {
                return word.Trend;
            }

            if (scan.Tags[at] is not (WordTag.Adjective or WordTag.Noun))
            {
                break;
            }
        }

        return FigureTrend.None;
    }
}

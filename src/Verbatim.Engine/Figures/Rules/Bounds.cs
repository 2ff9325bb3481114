using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>How the words around a figure limit it: “over 57,000”, “at least five”, “15 degrees or more”, “30-plus”.</summary>
internal static class Bounds
{
    private const int LongestBound = 6;

    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        Read(scan, draft);
        draft.Bound = draft.IsBelowZero ? Reverse(draft.Bound) : draft.Bound;
    }

    // “up to 30 below zero” is at least -30
    private static FigureBound Reverse(FigureBound bound) => bound switch
    {
        FigureBound.MoreThan => FigureBound.LessThan,
        FigureBound.LessThan => FigureBound.MoreThan,
        FigureBound.AtLeast => FigureBound.AtMost,
        FigureBound.AtMost => FigureBound.AtLeast,
        _ => bound,
    };

    private static void Read(FigureScan scan, FigureDraft draft)
    {
        // “about 500 or less”: what stands after the number says more
        if (draft.Kind is FigureKind.Score || (ReadBefore(scan, draft) && draft.Bound != FigureBound.About) || draft.Kind is FigureKind.Ordinal)
        {
            return;
        }

        if (draft.Bound == FigureBound.Exactly && Restated.Find(scan, draft) is { } earlier && Restated.IsSame(scan, earlier, draft))
        {
            draft.Bound = earlier.Bound;
        }

        ReadAfter(scan, draft);
    }

    private static bool ReadBefore(FigureScan scan, FigureDraft draft)
    {
        // “higher than the tenth”
        int end = (draft.Kind == FigureKind.Ordinal && scan.Has(draft.First - 1, FigureRoles.Definite))
            || (draft.Kind == FigureKind.Age && scan.IsDash(draft.First - 1) && Ages.IsOverGroup(scan, draft.First))
            ? draft.First - 1
            : draft.Kind == FigureKind.Age ? StartOfAge(scan, draft.First) : draft.First;
        for (int at = Math.Max(scan.First, end - LongestBound); at < end; at++)
        {
            if (scan.Lexicon.Bounds.TryMatch(scan.Tokens, at, end, out BoundWords words, out int length)
                && at + length == end && words.Before is { } bound && !IsSecondOfPair(scan, draft, at))
            {
                draft.Bound = bound;
                draft.First = StartOfDegree(scan, at, bound);
                scan.Trace(draft.First, draft.End, "bound", bound.ToString());
                return true;
            }
        }

        return false;
    }

    // “a pressure of 140 over 90”
    private static bool IsSecondOfPair(FigureScan scan, FigureDraft draft, int at) =>
        at == draft.First - 1 && scan.IsNumberAt(draft.First) && scan.IsNumberAt(at - 1) && scan.DraftAt(at - 1) is { Sense: null } first && first.NumberEnd == at;

    // the “slightly” of “slightly over 40”, the “a tad” of “a tad over 40”
    private static int StartOfDegree(FigureScan scan, int at, FigureBound bound)
    {
        int word = at - 1;
        if (bound is not (FigureBound.MoreThan or FigureBound.LessThan) || !scan.Has(word, FigureRoles.Degree))
        {
            return at;
        }

        return scan.Tags[word] == WordTag.Adverb ? word : scan.NumeralAt(word - 1).Class == NumeralClass.Article ? word - 1 : at;
    }

    // the “the age of” of “under the age of 12”
    private static int StartOfAge(FigureScan scan, int first)
    {
        int age = first - 2;
        return scan.Has(first - 1, FigureRoles.Of) && scan.Has(age, FigureRoles.Aged) && scan.Has(age - 1, FigureRoles.The) ? age - 1 : first;
    }

    /// <summary>The index of the first of the words that limit the number behind them; the same index where there are none.</summary>
    public static int StartOfBoundBefore(FigureScan scan, int end, out FigureBound bound)
    {
        bound = FigureBound.Exactly;
        for (int at = Math.Max(scan.First, end - LongestBound); at < end; at++)
        {
            if (scan.Lexicon.Bounds.TryMatch(scan.Tokens, at, end, out BoundWords words, out int length) && at + length == end && words.Before is { } before)
            {
                bound = before;
                return at;
            }
        }

        return end;
    }

    /// <summary>The index just past words that limit the number before them; the same index where there are none.</summary>
    public static int EndOfBoundAfter(FigureScan scan, int at, out FigureBound bound) => Match(scan, at, out bound, out int length) ? at + length : at;

    private static void ReadAfter(FigureScan scan, FigureDraft draft)
    {
        if (Match(scan, draft.End, out FigureBound bound, out int length) && !(length == 1 && IsMore(scan, draft)))
        {
            draft.Bound = bound;
            draft.End += length;
        }
        else if (draft.NounEnd > draft.End && Match(scan, draft.NounEnd, out bound, out _))
        {
            draft.Bound = bound;
        }
    }

    /// <summary>Whether words begin there that limit a number behind them: the “more than” of “sold 40, perhaps more than 50”.</summary>
    public static bool BeginsBefore(FigureScan scan, int at) =>
        scan.Lexicon.Bounds.TryMatch(scan.Tokens, at, scan.End, out BoundWords words, out int length) && length > 1 && words.Before is not null;

    // “$45 plus tax”
    private static bool IsMore(FigureScan scan, FigureDraft draft) =>
        draft.Kind == FigureKind.Money && scan.IsWordAt(draft.End) && scan.Tokens[draft.End].SpaceBefore
        && scan.Tags[draft.End + 1] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner;

    private static bool Match(FigureScan scan, int at, out FigureBound bound, out int length)
    {
        bound = FigureBound.Exactly;
        length = 0;
        if (at >= scan.End || !scan.Lexicon.Bounds.TryMatch(scan.Tokens, at, scan.End, out BoundWords words, out length) || words.After is not { } after)
        {
            return false;
        }

        // the bound of “costs 5, at least 10 in winter” belongs to what follows
        bound = after;
        return !BeginsBefore(scan, at + length - 1) && !scan.IsNumberAt(at + length) && !scan.NumeralAt(at + length).Begins;
    }
}

using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>
/// The noun phrase beside a figure that says what is measured: “5 per cent of the votes”, “a $30 fee”, “winds of 60 mph”,
/// “$12 for a ticket”, “a squad of 17 players”.
/// </summary>
internal static class Matter
{
    private const int MostTails = 3;

    /// <summary>Finds the phrase; empty where there is none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="draft">The figure.</param>
    /// <param name="alone">Whether the phrase says all there is to say, so that the subject of the clause adds nothing.</param>
    public static TokenRange Find(FigureScan scan, FigureDraft draft, out bool alone)
    {
        alone = false;
        TokenRange after = draft.NounFirst < 0 || draft.Numeral.Form == NumeralForm.Digits && IsAttributive(scan, draft) ? FindAfter(scan, draft, out alone) : default;
        return after.IsEmpty ? FindBefore(scan, draft) : after;
    }

    private static bool IsAttributive(FigureScan scan, FigureDraft draft) => !scan.IsPluralAt(draft.NounEnd - 1);

    private static TokenRange FindAfter(FigureScan scan, FigureDraft draft, out bool alone)
    {
        int at = draft.PhraseEnd;
        alone = false;
        if (at >= scan.End)
        {
            return default;
        }

        if (scan.Has(at, FigureRoles.Of))
        {
            // “61% of voters stayed away”: the part is the subject
            TokenRange whole = Read(scan, at + 1);
            alone = scan.Tags[whole.End] is WordTag.Verb or WordTag.Auxiliary;
            return whole;
        }

        if (draft.Kind == FigureKind.Money && scan.Tags[at] == WordTag.Preposition && scan.Has(at, FigureRoles.In | FigureRoles.For))
        {
            alone = scan.Has(at, FigureRoles.For);
            return scan.Tags[at + 1] is WordTag.Time or WordTag.Number ? default : Read(scan, at + 1);
        }

        at = scan.SkipHyphen(at);
        bool attributive = scan.Tags[at] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Gerund;
        return attributive && scan.Tokens[at].SpaceBefore && draft.Sense is not null | draft.NounFirst >= 0 && !IsFree(scan, draft, at) ? Read(scan, at) : default;
    }

    // “rose 5 points Monday”, “30 miles north”, “5 metres tall”
    private static bool IsFree(FigureScan scan, FigureDraft draft, int at) =>
        draft.Trend != FigureTrend.None || (scan.Tags[at] == WordTag.Adjective && scan.Tags[at + 1] is not (WordTag.Noun or WordTag.Adjective or WordTag.Name))
        || (scan.Lexicon.Trends[scan.Tokens[at].Word].IsAdverb);

    // “winds of 60 mph”, “a price of $5”, “a survey of seven towns”
    private static TokenRange FindBefore(FigureScan scan, FigureDraft draft)
    {
        int of = draft.First - 1;
        of -= scan.Tags[of] is WordTag.Determiner or WordTag.Adverb ? 1 : 0;
        // “fees from $5 to $9”, “investments over 35 GWh”, “Ann Hill (0.5 points)”
        bool spread = draft.IsRange && scan.Has(of, FigureRoles.From) && scan.Tags[of - 1] is WordTag.Noun or WordTag.Name;
        bool bounded = draft.Bound != FigureBound.Exactly && draft.Sense is not null && scan.Tags[draft.First - 1] == WordTag.Noun && draft.Trend == FigureTrend.None;
        bool bracketed = scan.Is(draft.First - 1, '(') && scan.Tags[draft.First - 2] is WordTag.Noun or WordTag.Name;
        if (spread || bounded || bracketed)
        {
            return ReadBackward(scan, scan.First, spread ? of : bounded ? draft.First : draft.First - 1);
        }

        bool priced = draft.Kind == FigureKind.Money && scan.Has(of, FigureRoles.For);
        return priced || scan.Has(of, FigureRoles.Of | FigureRoles.Worth) ? ReadBackward(scan, scan.First, of) : default;
    }

    /// <summary>Reads the noun phrase that ends before a token; a noun there that looks like a verb, as “rate” does, is its head.</summary>
    public static TokenRange ReadBackward(FigureScan scan, int first, int end)
    {
        int head = end - 1;
        bool likeVerb = head > first && scan.Tags[head] is WordTag.Verb && scan.Tags[head - 1] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner;
        if (!new NounPhrases(scan.Context).TryReadBackward(first, likeVerb ? head : end, out TokenRange phrase))
        {
            return likeVerb ? new TokenRange(head, end) : default;
        }

        // “had maximum sustained winds”
        int start = phrase.First;
        while (start - 1 > first && scan.Tags[start - 1] == WordTag.Participle && scan.Tags[start - 2] is WordTag.Adjective or WordTag.Determiner)
        {
            start -= 2;
        }

        return new TokenRange(start, end);
    }

    /// <summary>Reads a noun phrase with the prepositional phrases after it that are no times.</summary>
    public static TokenRange Read(FigureScan scan, int at)
    {
        var phrases = new NounPhrases(scan.Context);
        if (!phrases.TryRead(at, scan.End, out TokenRange phrase))
        {
            return default;
        }

        int end = phrase.End;
        for (int tails = 0; tails < MostTails && scan.Tags[end] == WordTag.Preposition && !scan.Has(end, FigureRoles.NotTail) && scan.Tags[end + 1] is not (WordTag.Time or WordTag.Number); tails++)
        {
            if (!phrases.TryRead(end + 1, scan.End, out TokenRange tail) || ContainsNumber(scan, tail))
            {
                break;
            }

            end = tail.End;
        }

        return new TokenRange(at, end);
    }

    private static bool ContainsNumber(FigureScan scan, TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (scan.Tags[i] is WordTag.Number or WordTag.Time)
            {
                return true;
            }
        }

        return false;
    }
}

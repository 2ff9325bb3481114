using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>Amounts by something: “$5 a barrel”, “12-cent-a-share”, “three visits per year”, “10/day”.</summary>
internal static class Rates
{
    private const int LongestMatter = 4;
    private const int FarthestMoney = 10;

    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.HasRate || draft.Kind is FigureKind.Age or FigureKind.Ordinal or FigureKind.Score || TryApplyNumber(scan, draft)
            || TryApplyMoney(scan, draft) || draft.Unit is null)
        {
            return;
        }

        bool counted = draft.NounEnd > draft.End;
        int at = scan.SkipHyphen(draft.PhraseEnd);
        int below = AfterPer(scan, at, draft);
        if (below < 0 && scan.Has(at, FigureRoles.Of) && draft.Kind != FigureKind.Percentage)
        {
            // “34,000 tons of copper a year”
            below = AfterMatter(scan, at + 1, draft);
            counted = true;
        }

        if (below >= 0 && scan.IsWordAt(below))
        {
            Set(scan, draft, below, counted);
        }
    }

    private static void Set(FigureScan scan, FigureDraft draft, int below, bool counted)
    {
        string name = NameOf(scan, below, out int end);
        draft.HasRate = true;
        draft.Unit = draft.Unit + " " + scan.Lexicon.Per + " " + name;
        (draft.End, draft.NounEnd) = counted ? (draft.End, end) : (end, draft.NounEnd);
    }

    // “10 cases per 100,000 residents”, “10 per 100,000”: the second number is no figure of its own
    private static bool TryApplyNumber(FigureScan scan, FigureDraft draft)
    {
        int per = draft.PhraseEnd;
        if (!scan.Has(per, FigureRoles.Per) || !scan.IsNumberAt(per + 1) || scan.DraftAt(per + 1) is not { } whole || whole.First != per + 1)
        {
            return false;
        }

        string words = scan.SpanOf(per, whole.PhraseEnd).In(scan.Text);
        draft.Unit = draft.Unit is null ? words : draft.Unit + " " + words;
        draft.HasRate = true;
        draft.NounFirst = draft.NounFirst < 0 ? per : draft.NounFirst;
        draft.NounEnd = whole.PhraseEnd;
        whole.IsDropped = true;
        return true;
    }

    // “the yen fell to 151 per dollar”, “to 151 to the dollar”
    private static bool TryApplyMoney(FigureScan scan, FigureDraft draft)
    {
        int per = draft.End;
        int other = scan.Has(per, FigureRoles.To) && scan.Has(per + 1, FigureRoles.The) ? per + 2 : scan.Has(per, FigureRoles.Per) ? per + 1 : -1;
        if (other < 0 || draft.Unit is not null || draft.Kind != FigureKind.Count || !scan.IsWordAt(other)
            || scan.Lexicon.Units.MoneyNamed(scan.Tokens[other].Word) is not { } whole)
        {
            return false;
        }

        for (int i = draft.First - 1; i >= Math.Max(scan.First, draft.First - FarthestMoney); i--)
        {
            if (scan.IsWordAt(i) && scan.Lexicon.Units.MoneyNamed(scan.Tokens[i].Word) is { } money)
            {
                draft.Unit = money.Name + " " + scan.Lexicon.Per + " " + whole.Name;
                draft.Kind = FigureKind.Money;
                draft.HasRate = true;
                draft.End = other + 1;
                return true;
            }
        }

        return false;
    }

    private static int AfterPer(FigureScan scan, int at, FigureDraft draft)
    {
        if (scan.Has(at, FigureRoles.Per))
        {
            return scan.SkipHyphen(at + 1);
        }

        if (scan.Is(at, '/') && draft.Sense is not null && scan.Touches(at)
            && (scan.Has(at + 1, FigureRoles.Rate) || scan.Lexicon.Units.Begins(scan.Tokens, at + 1)))
        {
            return at + 1;
        }

        int below = scan.SkipHyphen(at + 1);
        return scan.Has(at, FigureRoles.Article) && (scan.Has(below, FigureRoles.Rate) || IsPriced(scan, below, draft))
            && !scan.Has(below + 1, FigureRoles.NotRateAfter) ? below : -1;
    }

    // “91 euros a megawatt hour”, “$4 a shot”, but not “paid $5 a new owner asked for”
    private static bool IsPriced(FigureScan scan, int at, FigureDraft draft)
    {
        if (draft.Kind != FigureKind.Money || !scan.IsWordAt(at) || scan.IsPluralAt(at))
        {
            return false;
        }

        return scan.Lexicon.Units.After(scan.Tokens, at, scan.End, out _) is { Exact: null, Kind: FigureKind.Measure }
            || (scan.Tags[at] is WordTag.Noun or WordTag.Verb && (at + 1 >= scan.End || scan.Tokens[at + 1].Kind == Text.TokenKind.Punctuation
                || scan.Tags[at + 1] is WordTag.Preposition or WordTag.Coordinator or WordTag.Subordinator) && !scan.IsDash(at + 1));
    }

    private static int AfterMatter(FigureScan scan, int at, FigureDraft draft)
    {
        int first = at;
        int end = Math.Min(scan.End, at + LongestMatter);
        while (at < end && scan.Tags[at] is WordTag.Noun or WordTag.Adjective or WordTag.Name)
        {
            at++;
        }

        return at > first ? AfterPer(scan, at, draft) : -1;
    }

    private static string NameOf(FigureScan scan, int at, out int end)
    {
        if (scan.Lexicon.RateNames.TryGetValue(scan.Tokens[at].Word, out string? rate))
        {
            end = at + 1;
            return rate;
        }

        if (scan.Lexicon.Units.After(scan.Tokens, at, scan.End, out int length) is { } sense)
        {
            end = at + length;
            return sense.Name;
        }

        end = at + 1;
        return scan.Lexicon.Nouns.Singular(scan.Tokens[at].Word, scan.Tokens.Characters(at));
    }
}

using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Units;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Readers;

/// <summary>Reads the unit of measure at a number: “$5”, “5 dollars”, “5kg”, “12-cent-a-share”.</summary>
internal static class AmountReader
{
    private const decimal Million = 1_000_000;
    private const decimal Hundred = 100;
    private const int MinorDigits = 2;
    private const int CodeLength = 3;
    private const int MoneyWindow = 6;

    /// <param name="scan">The sentence.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="free">The index of the first token that no earlier figure uses.</param>
    public static FigureDraft Read(FigureScan scan, in Numeral numeral, int free)
    {
        var draft = new FigureDraft(numeral);
        if (numeral.Form == NumeralForm.Ordinal)
        {
            return draft;
        }

        ReadBefore(scan, draft, free);
        if (numeral.Form != NumeralForm.Vague || draft.Sense is not null)
        {
            ReadAfter(scan, draft);
            ReadNation(scan, draft);
            ReadAfterBound(scan, draft);
            ReadPercentageOf(scan, draft);
        }
        else
        {
            ReadVague(scan, draft);
        }

        if (draft.Sense is { } sense)
        {
            SetUnit(draft, sense);
            Rules.Rates.Apply(scan, draft);
        }
        else if (numeral.Form == NumeralForm.Multiple)
        {
            draft.Unit = scan.Lexicon.Units.Default(FigureKind.Ratio);
        }

        return draft;
    }

    private static void SetUnit(FigureDraft draft, UnitSense sense)
    {
        draft.Unit = sense.Name;
        draft.Kind = sense.Kind;
        if (sense.Factor != 1 && SafeDecimal.TryMultiply(draft.Value, sense.Factor, out decimal value))
        {
            draft.Value = value;
        }
    }

    private static void ReadBefore(FigureScan scan, FigureDraft draft, int free)
    {
        int first = draft.First;
        UnitSense? sense = draft.Numeral.Unit;
        if (sense is null)
        {
            // the sign of “$-50bn” stands between
            sense = scan.Lexicon.Units.Before(scan.Tokens, first, free, out first);
        }

        if (sense is null || (first > scan.First && IsTailOfAmount(scan, first)))
        {
            return;
        }

        draft.Sense = sense;
        draft.SenseBefore = true;
        draft.First = first;
        bool negative = first - 1 >= free && scan.IsDash(first - 1) && !scan.Touches(first - 1) && scan.Touches(first);
        if (negative)
        {
            draft.Value = -draft.Value;
            draft.First = first - 1;
            draft.Numeral.Value = draft.Value;
        }
    }

    // in “10 $ 30 cent” the sign belongs to what stands before it
    private static bool IsTailOfAmount(FigureScan scan, int sign) =>
        scan.IsNumberAt(sign - 1) && scan.Tokens[sign + 1].SpaceBefore && scan.Tokens[sign].SpaceBefore && scan.Drafts.Count > 0
        && scan.Drafts[scan.Drafts.Count - 1].End > sign;

    private static void ReadAfter(FigureScan scan, FigureDraft draft)
    {
        int at = draft.Numeral.Form == NumeralForm.Fraction ? SkipWhole(scan, draft.End) : scan.SkipHyphen(draft.End);
        if (at >= scan.End || scan.Tokens[at].LineStart)
        {
            return;
        }

        // the “in” of “12 ft 2 in”
        bool chained = scan.Drafts.Count > 0 && scan.Drafts[scan.Drafts.Count - 1] is { Kind: FigureKind.Measure } last && last.End == draft.First;
        UnitSense? sense = scan.Lexicon.Units.After(scan.Tokens, at, scan.End, chained, out int length);
        if (sense is null || !Fits(scan, draft, sense, at, at + length))
        {
            return;
        }

        sense = Settle(scan, draft, sense, at, length);
        // “$5 AUD”: the code says more than the sign
        draft.Sense = draft.SenseBefore && sense.Exact is not { Length: CodeLength } ? draft.Sense : sense;
        draft.End = at + length;
        if (sense.Kind == FigureKind.Money)
        {
            ReadMinor(scan, draft);
        }
        else if (sense is { Exact: null, Kind: FigureKind.Duration or FigureKind.Measure } && draft.Numeral.IsWhole
            && FractionTail.TryReadAndPart(scan, draft.End, out decimal part, out int end))
        {
            // “two hours and a half”
            draft.Value += part;
            draft.NumberEnd = end;
            draft.End = end;
        }
    }

    // “$5 Canadian”, but not “a $5 Canadian stamp”
    private static void ReadNation(FigureScan scan, FigureDraft draft)
    {
        bool named = draft.Sense is { Kind: FigureKind.Money } && scan.IsWordAt(draft.End) && scan.Tokens[draft.End].IsCapitalised
            && !(scan.IsWordAt(draft.End + 1) && scan.Tags[draft.End + 1] is WordTag.Noun or WordTag.Name or WordTag.Adjective);
        if (named && scan.Lexicon.Units.MoneyOf(scan.Tokens[draft.End].Word, draft.Sense!) is { } own)
        {
            draft.Sense = own;
            draft.End++;
        }
    }

    // “30-plus years”, “20-odd miles”, “5 or so points”
    private static void ReadAfterBound(FigureScan scan, FigureDraft draft)
    {
        int end = Rules.Bounds.EndOfBoundAfter(scan, draft.End, out FigureBound bound);
        int at = scan.SkipHyphen(end);
        if (draft.Sense is null && end > draft.End && scan.Lexicon.Units.After(scan.Tokens, at, scan.End, out int length) is { Exact: null } sense)
        {
            draft.Sense = sense;
            draft.Bound = bound;
            draft.End = at + length;
        }
    }

    // “a free-throw percentage of 87”, but not “what percentage of 87” nor “a percentage of 87 voters”
    private static void ReadPercentageOf(FigureScan scan, FigureDraft draft)
    {
        int of = draft.First - 1;
        if (draft.Sense is not null || !scan.Has(of, FigureRoles.Of) || scan.IsWordAt(draft.End) && scan.Tags[draft.End] is not (WordTag.Verb or WordTag.Auxiliary or WordTag.Preposition or WordTag.Coordinator))
        {
            return;
        }

        for (int at = Math.Max(scan.First, of - 2); at < of; at++)
        {
            bool named = scan.Lexicon.Units.After(scan.Tokens, at, of, out int length) is { Kind: FigureKind.Percentage, Exact: null } && at + length == of;
            if (named && !scan.IsNumberAt(at - 1) && !scan.NumeralAt(at - 1).Begins && !scan.Has(at - 1, FigureRoles.MultipleAfter) && scan.Tags[at - 1] != WordTag.Interrogative)
            {
                draft.Sense = scan.Lexicon.Units.After(scan.Tokens, at, of, out _);
                return;
            }
        }
    }

    // the “of a” of “three quarters of a mile”, the “of one” of “half of one per cent”
    private static int SkipWhole(FigureScan scan, int end)
    {
        bool whole = scan.Has(end, FigureRoles.Of)
            && (scan.NumeralAt(end + 1) is { Class: NumeralClass.Article } or { Class: NumeralClass.Digit, Value: 1 }
                || (scan.IsNumberAt(end + 1) && scan.Is(end + 1, '1')));
        return whole ? end + 2 : scan.SkipHyphen(end);
    }

    private static bool Fits(FigureScan scan, FigureDraft draft, UnitSense sense, int at, int end)
    {
        if (IsDecade(scan, draft, sense, at) || (sense.Exact is not null && scan.IsDash(end) && scan.Touches(end) && scan.IsNumberAt(end + 1)))
        {
            return false;
        }

        if (IsDesignation(scan, draft, sense, at) || (scan.Tokens[at].Kind == TokenKind.Mark && !LengthMarks.Applies(scan, draft, at)))
        {
            return false;
        }

        if (draft.SenseBefore)
        {
            return sense.Kind == FigureKind.Money && !scan.IsNumberAt(end);
        }

        // “the 11 won”, “24 Second Street”, but “7 million won”
        if (scan.Tags[at] is WordTag.Verb && sense.Kind == FigureKind.Money && !(draft.Numeral.Scaled && scan.Tags[end] != WordTag.Determiner))
        {
            return false;
        }

        // the code of “5 USD 20” belongs to the number after it where it touches that
        return sense.Exact is null || !scan.IsNumberAt(end) || !scan.Touches(end) || scan.Touches(at);
    }

    // “a Boeing 777F”, “a 13F filing”, “14.7C/ per share”: a letter after a number that is no degree
    private static bool IsDesignation(FigureScan scan, FigureDraft draft, UnitSense sense, int at) =>
        sense is { Touching: true, Kind: FigureKind.Measure, Exact.Length: 1 }
        && ((scan.Is(at + 1, '/') && scan.Touches(at + 1)) || scan.Tags[at + 1] is WordTag.Noun or WordTag.Name || Refusals.NumberedName.FollowsKnownName(scan, draft.Numeral.First));

    // “the 1990s”, “in their 30s”, “2018s”
    private static bool IsDecade(FigureScan scan, FigureDraft draft, UnitSense sense, int at) =>
        sense.Kind == FigureKind.Duration && sense.Exact is { Length: 1 } && scan.Touches(at) && draft.Numeral.IsWhole
        && (draft.Value % 10 == 0 || draft.Value > 100) && !Rules.Ages.IsOverGroup(scan, draft.First);

    // “5 million pounds” is money, “5 pounds” a weight
    private static UnitSense Settle(FigureScan scan, FigureDraft draft, UnitSense sense, int at, int length) =>
        sense is { Kind: FigureKind.Measure, Exact: null } && length == 1 && scan.Lexicon.Units.MoneyNamed(scan.Tokens[at].Word) is { } money
        && ((draft.Numeral.Scaled && draft.Value >= Million) || IsSpent(scan, draft, at)) ? money : sense;

    // “spent 20 pounds”, “a fine of 60 pounds”, but not “bought 5 pounds of flour”
    private static bool IsSpent(FigureScan scan, FigureDraft draft, int at)
    {
        if (scan.Has(at + 1, FigureRoles.Of))
        {
            return false;
        }

        for (int i = draft.First - 1; i >= scan.First && i >= draft.First - MoneyWindow; i--)
        {
            if (scan.Has(i, FigureRoles.MoneyWord) || scan.DraftAt(i) is not null)
            {
                return scan.Has(i, FigureRoles.MoneyWord);
            }
        }

        return false;
    }

    // “thirteen dollars forty-five cents”
    private static void ReadMinor(FigureScan scan, FigureDraft draft)
    {
        int at = scan.Has(draft.End, FigureRoles.RangeAnd) ? draft.End + 1 : draft.End;
        if (at >= scan.End || !NumeralReader.MayBegin(scan, at) || !NumeralReader.TryRead(scan, at, out Numeral minor)
            || !minor.IsWhole || minor.Unit is not null || minor.Value is < 0 or >= Hundred || minor.Form is not (NumeralForm.Digits or NumeralForm.Words))
        {
            return;
        }

        bool named = scan.Lexicon.Units.After(scan.Tokens, minor.End, scan.End, out int length) is { IsMinor: true };
        bool linked = at > draft.End || (draft.Sense is { Exact.Length: > 2 } && minor.Form == NumeralForm.Digits && scan.Tokens[at].Length == MinorDigits);
        bool bare = length == 0 && linked && !draft.Numeral.Scaled && draft.Numeral.IsWhole && EndsClause(scan, minor.End);
        if (named || bare)
        {
            draft.Value += minor.Value / Hundred;
            draft.NumberEnd = minor.End;
            draft.End = minor.End + length;
        }
    }

    // “fifteen dollars and fifty.”, “17 USD 25.”
    private static bool EndsClause(FigureScan scan, int at) => at >= scan.End || scan.Is(at, '.') || scan.Is(at, '!') || scan.Is(at, '?');

    // “tens of millions of dollars”
    private static void ReadVague(FigureScan scan, FigureDraft draft)
    {
        int at = draft.End;
        at += scan.Has(at, FigureRoles.Of) ? 1 : 0;
        if (at > draft.End && scan.Lexicon.Units.After(scan.Tokens, at, scan.End, out int length) is { Exact: null } sense)
        {
            draft.Sense = sense;
            draft.End = at + length;
        }
    }
}

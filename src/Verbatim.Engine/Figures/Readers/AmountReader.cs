using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Units;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Readers;

/// <summary>Reads the unit of measure at a number: “$5”, “5 dollars”, “5kg”, “12-cent-a-share”.</summary>
internal static class AmountReader
{
    private const int CodeLength = 3;

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

        ReadUnit(scan, draft, free);
        if (draft.Sense is { } sense)
        {
            SetUnit(draft, sense);
            BelowZero.Read(scan, draft);
            Rules.Rates.Apply(scan, draft);
        }
        else if (numeral.Form == NumeralForm.Multiple)
        {
            draft.Unit = scan.Lexicon.Units.Default(FigureKind.Ratio);
        }
        else
        {
            BelowZero.Read(scan, draft);
        }

        return draft;
    }

    private static void ReadUnit(FigureScan scan, FigureDraft draft, int free)
    {
        ReadBefore(scan, draft, free);
        if (draft.Numeral.Form == NumeralForm.Vague && draft.Sense is null)
        {
            ReadVague(scan, draft);
            return;
        }

        ReadAfter(scan, draft);
        MoneyTails.ReadNation(scan, draft);
        ReadAfterBound(scan, draft);
        ReadPercentageOf(scan, draft);
    }

    private static void SetUnit(FigureDraft draft, UnitSense sense)
    {
        draft.Unit = sense.Name;
        draft.Kind = sense.Kind;
        draft.Value = Scaled(draft, sense);
    }

    /// <summary>The value in the unit itself where the unit is a multiple: 5 million for the 5 of “5 MSEK”, but not for “5 billion MSEK”.</summary>
    public static decimal Scaled(FigureDraft draft, UnitSense sense) =>
        sense.Factor != 1 && !draft.Numeral.Scaled && draft.Numeral.Form != NumeralForm.Vague
        && SafeDecimal.TryMultiply(draft.Value, sense.Factor, out decimal value)
            ? value
            : draft.Value;

    private static void ReadBefore(FigureScan scan, FigureDraft draft, int free)
    {
        int first = draft.First;
        UnitSense? sense = draft.Numeral.Unit;
        if (sense is null)
        {
            // the sign of “$-50bn” stands between
            sense = scan.Lexicon.Units.Before(scan.Tokens, first, free, out first);
            if (IsArticle(scan, first, draft.First))
            {
                sense = scan.Lexicon.Units.Before(scan.Tokens, draft.First, first + 1, out first);
            }
        }

        if (sense is null || (draft.Numeral.Unit is null && first > scan.First && IsTailOfAmount(scan, first)))
        {
            return;
        }

        draft.Sense = sense;
        draft.SenseBefore = true;
        draft.First = first;
        bool negative = first - 1 >= free && ((scan.IsDash(first - 1) && !scan.Touches(first - 1) && scan.Touches(first)) || IsMinusWord(scan, first - 1));
        if (negative)
        {
            draft.Value = -draft.Value;
            draft.First = first - 1;
            draft.Numeral.Value = draft.Value;
        }
    }

    // the “A” of “A $50 note was found” belongs to no sign
    private static bool IsArticle(FigureScan scan, int at, int number) =>
        at < number - 1 && (at == scan.First || !scan.Tokens[at].IsCapitalised) && scan.NumeralAt(at).Class == NumeralClass.Article && scan.Tokens[at + 1].SpaceBefore;

    // “minus $5”, but not “$10 minus $5”
    private static bool IsMinusWord(FigureScan scan, int at) =>
        scan.NumeralAt(at).Class == NumeralClass.Minus && scan.NumeralAt(at - 1).Class == NumeralClass.None && !scan.IsNumberAt(at - 1)
            && scan.DraftAt(at - 1) is null;

    // in “10 $ 30 cent” the sign belongs to what stands before it
    private static bool IsTailOfAmount(FigureScan scan, int sign) =>
        scan.IsNumberAt(sign - 1) && scan.Tokens[sign + 1].SpaceBefore && scan.Tokens[sign].SpaceBefore && scan.Drafts.Count > 0
        && scan.Drafts[scan.Drafts.Count - 1].End > sign;

    private static void ReadAfter(FigureScan scan, FigureDraft draft)
    {
        int at = draft.Numeral.Form == NumeralForm.Fraction || !draft.Numeral.IsWhole ? SkipWhole(scan, draft.End) : scan.SkipHyphen(draft.End);
        at += IsCutCompound(scan, draft, at) ? 1 : 0;
        if (at >= scan.End || scan.Tokens[at].LineStart)
        {
            return;
        }

        // the “in” of “12 ft 2 in”
        bool chained = scan.Drafts.Count > 0 && scan.Drafts[scan.Drafts.Count - 1] is { Kind: FigureKind.Measure } last && last.End == draft.First;
        chained |= DegreeLetters.Applies(scan, draft, at);
        UnitSense? sense = scan.Lexicon.Units.After(scan.Tokens, at, scan.End, chained, out int length);
        if (sense is null && IsDescribedTime(scan, draft, at))
        {
            at++;
            sense = scan.Lexicon.Units.After(scan.Tokens, at, scan.End, out length);
        }

        if (sense is null || !UnitFit.Fits(scan, draft, sense, at, at + length))
        {
            if (draft is { SenseBefore: true, Sense.Kind: FigureKind.Money })
            {
                MoneyTails.ReadNamedMinor(scan, draft);
            }

            return;
        }

        sense = UnitFit.Settle(scan, draft, sense, at, length);
        // “$5 AUD”: the code says more than the sign
        draft.Sense = draft.SenseBefore && sense.Exact is not { Length: CodeLength } ? draft.Sense : sense;
        draft.End = at + length;
        if (sense.Kind == FigureKind.Money)
        {
            MoneyTails.ReadMinor(scan, draft);
        }

        if (sense is { Exact: null, Kind: FigureKind.Duration or FigureKind.Measure or FigureKind.Money } && draft.Numeral.IsWhole && draft.End == at + length)
        {
            ReadPart(scan, draft);
        }
    }

    // “two more years”, “three straight weeks”
    private static bool IsDescribedTime(FigureScan scan, FigureDraft draft, int at) =>
        at == draft.End && !draft.SenseBefore && draft.Numeral.Form is NumeralForm.Digits or NumeralForm.Words && draft.Value != 1
        && scan.IsWordAt(at) && scan.Tags[at] is WordTag.Adjective or WordTag.Determiner && !scan.Has(at, FigureRoles.Definite) && scan.IsPluralAt(at + 1)
        && scan.Lexicon.Units.After(scan.Tokens, at + 1, scan.End, out _) is { Exact: null, Kind: FigureKind.Duration };

    // “a 10 - day truce”, as text is printed that was cut into words before; but not “he sold two - dollars were few”
    private static bool IsCutCompound(FigureScan scan, FigureDraft draft, int at)
    {
        if (at != draft.End || draft.Value == 1 || !scan.Is(at, '-') || !scan.Tokens[at].SpaceBefore || at + 1 >= scan.End || !scan.Tokens[at + 1].SpaceBefore
            || scan.IsPluralAt(at + 1) || scan.Lexicon.Units.After(scan.Tokens, at + 1, scan.End, out int length) is not { Exact: null })
        {
            return false;
        }

        int next = at + 1 + length;
        return next < scan.End && (scan.Is(next, '-') || scan.Tags[next] is WordTag.Noun or WordTag.Adjective or WordTag.Name);
    }

    // “two hours and a half”
    private static void ReadPart(FigureScan scan, FigureDraft draft)
    {
        if (FractionTail.TryReadAndPart(scan, draft.End, out decimal part, out int end))
        {
            draft.Value += part;
            draft.NumberEnd = end;
            draft.End = end;
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
        if (draft.Sense is not null || !scan.Has(of, FigureRoles.Of) || scan.IsWordAt(draft.End)
            && scan.Tags[draft.End] is not (WordTag.Verb or WordTag.Auxiliary or WordTag.Preposition or WordTag.Coordinator))
        {
            return;
        }

        for (int at = Math.Max(scan.First, of - 2); at < of; at++)
        {
            bool named = scan.Lexicon.Units.After(scan.Tokens, at, of, out int length) is { Kind: FigureKind.Percentage, Exact: null } && at + length == of;
            if (named && !scan.IsNumberAt(at - 1) && !scan.NumeralAt(at - 1).Begins && !scan.Has(at - 1, FigureRoles.MultipleAfter)
                && scan.Tags[at - 1] != WordTag.Interrogative)
            {
                draft.Sense = scan.Lexicon.Units.After(scan.Tokens, at, of, out _);
                return;
            }
        }
    }

    // the “of a” of “three quarters of a mile”, the “of one” of “half of one per cent”
    private static int SkipWhole(FigureScan scan, int end)
    {
        // “½ a mile”
        if (scan.NumeralAt(end).Class == NumeralClass.Article && scan.Tokens[end - 1].Kind == Text.TokenKind.Number
            && scan.Lexicon.Units.Begins(scan.Tokens, end + 1))
        {
            return end + 1;
        }

        bool whole = scan.Has(end, FigureRoles.Of)
            && (scan.NumeralAt(end + 1) is { Class: NumeralClass.Article } or { Class: NumeralClass.Digit, Value: 1 }
                || (scan.IsNumberAt(end + 1) && scan.Is(end + 1, '1')));
        return whole ? end + 2 : scan.SkipHyphen(end);
    }

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

using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Readers;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>“in 2021”, “the 1997 final”, “1994-95”; but “2000 homes”.</summary>
internal static class Year
{
    private const decimal Medieval = 1000;
    private const decimal Earliest = 1500;
    private const decimal Modern = 1800;
    private const decimal Latest = 2100;
    private const decimal Farthest = 2301;
    private const int Digits = 4;
    private const string FirstPastYears = "2100";

    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        Numeral numeral = draft.Numeral;
        if (IsOfEra(scan, draft))
        {
            return true;
        }

        if (IsFarYear(scan, draft) || IsOldYear(scan, draft))
        {
            return true;
        }

        if (!IsYear(scan, numeral) || draft.Sense is not null)
        {
            return false;
        }

        int before = numeral.First - 1;
        bool counts = scan.IsPluralAt(numeral.End) || (scan.IsAdjectiveAt(numeral.End) && scan.IsPluralAt(numeral.End + 1));
        if (!counts)
        {
            return !IsBounded(scan, draft)
                && (draft.Value >= Modern || (scan.Has(before, FigureRoles.YearBefore) && !scan.Has(before, FigureRoles.Of | FigureRoles.Article)));
        }

        return scan.Has(before, FigureRoles.YearBefore) && !scan.Has(before, FigureRoles.Of) || scan.Tags[before] == WordTag.Name;
    }

    // “by two feet by 2150”
    private static bool IsFarYear(FigureScan scan, FigureDraft draft)
    {
        ref readonly Token token = ref scan.Tokens[draft.Numeral.First];
        return draft is { Sense: null, Numeral: { Form: NumeralForm.Digits, Scaled: false, Value: >= Latest and < Farthest } } && token.Length == Digits
            && draft.Numeral.End == draft.Numeral.First + 1
            && scan.Has(draft.Numeral.First - 1, FigureRoles.YearBefore) && !scan.Has(draft.Numeral.First - 1, FigureRoles.Of | FigureRoles.Article | FigureRoles.To | FigureRoles.From)
            && (draft.End >= scan.End || (scan.Tokens[draft.End].Kind == TokenKind.Punctuation && !scan.IsDash(draft.End)));
    }

    // “it dates from 1450”, “lost in 1066”
    private static bool IsOldYear(FigureScan scan, FigureDraft draft)
    {
        Numeral numeral = draft.Numeral;
        int before = numeral.First - 1;
        return draft is { Sense: null, Numeral: { Form: NumeralForm.Digits, Scaled: false, Value: >= Medieval and < Earliest } } && numeral.End == numeral.First + 1
            && scan.Tokens[numeral.First].Length == Digits && scan.Has(before, FigureRoles.In | FigureRoles.From) && !IsChange(scan, before - 1)
            && (draft.End >= scan.End || (scan.Tokens[draft.End].Kind == TokenKind.Punctuation && !scan.IsDash(draft.End)) || scan.Tags[draft.End] == WordTag.Coordinator);
    }

    private static bool IsChange(FigureScan scan, int at) => at >= scan.First && scan.Lexicon.Trends[scan.Tokens[at].Word].Trend != FigureTrend.None;

    // “44 BC”, “AD 79”
    private static bool IsOfEra(FigureScan scan, FigureDraft draft) =>
        draft is { Sense: null, Numeral.Form: NumeralForm.Digits } && (IsEra(scan, draft.Numeral.End) || IsEra(scan, draft.Numeral.First - 1));

    private static bool IsEra(FigureScan scan, int at) => scan.Has(at, FigureRoles.Era)
        && (scan.Tokens[at].Case == LetterCase.Upper || scan.Tokens[at].Abbreviated);

    // “at least 2000”, “>= 2000”, “2000 or more”: what limits a quantity; but not “since at least 2000” nor “in 2000 at most”
    private static bool IsBounded(FigureScan scan, FigureDraft draft)
    {
        int first = draft.Numeral.First;
        int start = Rules.Bounds.StartOfBoundBefore(scan, first, out FigureBound before);
        bool limited = IsLimit(before) || (Rules.Bounds.EndOfBoundAfter(scan, draft.Numeral.End, out FigureBound after) > draft.Numeral.End && IsLimit(after));
        bool amounts = scan.Has(first - 1, FigureRoles.Of | FigureRoles.To) && scan.Has(first - 2, FigureRoles.Amount);
        return amounts || scan.Is(first - 1, '$') || ReachesPastYears(scan, draft)
            || (limited && (scan.Has(start - 1, FigureRoles.RangeAnd) || !scan.Has(start - 1, FigureRoles.YearBefore)));
    }

    // “2000 to 3000”
    private static bool ReachesPastYears(FigureScan scan, FigureDraft draft)
    {
        int upper = RangeReader.AfterConnector(scan, draft, out _);
        return upper > draft.End && scan.IsNumberAt(upper) && scan.Tokens[upper].Length == Digits
            && scan.Tokens.Characters(upper).SequenceCompareTo(FirstPastYears.AsSpan()) >= 0;
    }

    private static bool IsLimit(FigureBound bound) => bound is not (FigureBound.Exactly or FigureBound.About);

    private static bool IsYear(FigureScan scan, in Numeral numeral) =>
        numeral.Form == NumeralForm.Digits && numeral.Value is >= Earliest and < Latest && numeral.IsWhole && !numeral.Scaled
        && scan.Tokens[numeral.End - 1].Length == Digits && numeral.End == numeral.First + 1;
}

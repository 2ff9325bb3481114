using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>“in 2021”, “the 1997 final”, “1994-95”; but “2000 homes”.</summary>
internal static class Year
{
    private const decimal Earliest = 1500;
    private const decimal Modern = 1800;
    private const decimal Latest = 2100;
    private const int Digits = 4;

    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        Numeral numeral = draft.Numeral;
        if (IsOfEra(scan, draft))
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
            return !IsBounded(scan, before) && (draft.Value >= Modern || (scan.Has(before, FigureRoles.YearBefore) && !scan.Has(before, FigureRoles.Of | FigureRoles.Article)));
        }

        return scan.Has(before, FigureRoles.YearBefore) && !scan.Has(before, FigureRoles.Of) || scan.Tags[before] == WordTag.Name;
    }

    // “44 BC”, “AD 79”
    private static bool IsOfEra(FigureScan scan, FigureDraft draft) =>
        draft is { Sense: null, Numeral.Form: NumeralForm.Digits } && (IsEra(scan, draft.Numeral.End) || IsEra(scan, draft.Numeral.First - 1));

    private static bool IsEra(FigureScan scan, int at) => scan.Has(at, FigureRoles.Era) && (scan.Tokens[at].Case == LetterCase.Upper || scan.Tokens[at].Abbreviated);

    private static bool IsBounded(FigureScan scan, int before) => scan.Is(before, '>') || scan.Is(before, '<') || scan.Is(before, '$');

    private static bool IsYear(FigureScan scan, in Numeral numeral) =>
        numeral.Form == NumeralForm.Digits && numeral.Value is >= Earliest and < Latest && numeral.IsWhole && !numeral.Scaled
        && scan.Tokens[numeral.End - 1].Length == Digits && numeral.End == numeral.First + 1;
}

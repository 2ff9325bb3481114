using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>Telephone numbers, part numbers, postcodes and the like: “+1-222-2222”, “M21 9AB”, “777F”, “COVID-19”, “24/7”, “#3”.</summary>
internal static class Code
{
    private const decimal LargestResolution = 10_000;

    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        Numeral numeral = draft.Numeral;
        if (IsRank(scan, draft))
        {
            return true;
        }

        // “in the minus 20s”
        bool signed = scan.NumeralAt(numeral.First).Class == NumeralClass.Minus && scan.IsNumberAt(numeral.End - 1);
        if (numeral.Unit is not null || draft.SenseBefore || (scan.Tokens[numeral.First].Kind == TokenKind.Word && !signed))
        {
            return false;
        }

        return HasLeadingZero(scan, numeral) || IsBracketed(scan, numeral) || IsNumbered(scan, numeral) || IsWrittenOnWord(scan, numeral)
            || IsWrittenOnto(scan, draft)
            || IsChain(scan, numeral) || IsSlashed(scan, numeral) || IsHash(scan, numeral) || IsResolution(scan, numeral);
    }

    // “the world number one”, “the number two seed”
    private static bool IsRank(FigureScan scan, FigureDraft draft)
    {
        int sign = draft.Numeral.First - 1;
        return draft.Sense is null && draft.Numeral is { Form: NumeralForm.Words, Scaled: false } && draft.Numeral.End == draft.Numeral.First + 1
            && scan.Has(sign, FigureRoles.NumberSign)
            && scan.Tokens[sign].Length > 2
            && scan.Tags[sign - 1] is WordTag.Noun or WordTag.Name or WordTag.Determiner or WordTag.Preposition or WordTag.Verb or WordTag.Possessive
            && !scan.Has(sign - 1, FigureRoles.Article) && !scan.IsPluralAt(draft.Numeral.End);
    }

    // “501(c)(3)”, “a 401(k) plan”
    private static bool IsBracketed(FigureScan scan, in Numeral numeral)
    {
        int end = numeral.End;
        bool open = scan.Is(end, '(') && scan.Touches(end) && scan.Touches(end + 1) && end + 1 < scan.End && scan.Tokens[end + 1].Length == 1
            && scan.Is(end + 2, ')');
        int first = numeral.First;
        return numeral.Form == NumeralForm.Digits
            && (open || (scan.Is(first - 1, '(') && scan.Touches(first) && scan.Touches(first - 1) && scan.Is(end, ')')
                && (scan.Is(first - 2, ')') || scan.IsNumberAt(first - 2))));
    }

    // “0000”, “0800”, but “0” and “0.5”
    private static bool HasLeadingZero(FigureScan scan, in Numeral numeral)
    {
        ReadOnlySpan<char> run = scan.Tokens.Characters(numeral.End - 1);
        return numeral.Form == NumeralForm.Digits && numeral.End == numeral.First + 1 && run.Length > 1 && run[0] == '0' && Characters.IsDigit(run[1]);
    }

    // “No. 10”, “number 4”, “No. 12-345”
    private static bool IsNumbered(FigureScan scan, in Numeral numeral)
    {
        int first = numeral.First;
        first -= scan.IsDash(first - 1) && scan.Touches(first) && scan.Touches(first - 1) && scan.IsNumberAt(first - 2) ? 2 : 0;
        return scan.Has(first - 1, FigureRoles.NumberSign) && !numeral.Scaled && (scan.Tokens[first - 1].Abbreviated || scan.Tokens[first - 1].Length > 2)
            && numeral.Form == NumeralForm.Digits;
    }

    // “a 4K film”, “filmed in 4K”
    private static bool IsResolution(FigureScan scan, in Numeral numeral) =>
        numeral.Scaled && scan.Tokens[numeral.End - 1] is { Length: 1, Case: LetterCase.Upper or LetterCase.Capitalised }
            && scan.Touches(numeral.End - 1) && scan.Has(numeral.End - 1, FigureRoles.Lines)
        && numeral.Value < LargestResolution && (IsFilm(scan, numeral.End) || (numeral.IsWhole && scan.Has(numeral.First - 1, FigureRoles.In)));

    private static bool IsFilm(FigureScan scan, int at) =>
        scan.Tags[at] is WordTag.Noun or WordTag.Name && !scan.IsPluralAt(at) && !scan.IsPluralAt(at + 1);

    private static bool IsHash(FigureScan scan, in Numeral numeral) => scan.Is(numeral.First - 1, '#') && scan.Touches(numeral.First);

    // “vkt-482”, “COVID-19”
    private static bool IsWrittenOnWord(FigureScan scan, in Numeral numeral)
    {
        int dash = numeral.First - 1;
        if (scan.Tokens[numeral.First].SpaceBefore)
        {
            return false;
        }

        // the “1” of “the P5+1 states”
        if (scan.Is(dash, '+') && scan.Touches(dash) && scan.IsWordAt(dash - 1))
        {
            return true;
        }

        // the “0” of “v2.0”
        if (scan.IsWordAt(dash) || (scan.Is(dash, '.') && scan.Touches(dash) && scan.IsWordAt(dash - 1)))
        {
            return true;
        }

        return scan.IsDash(dash) && scan.Touches(dash) && scan.IsWordAt(dash - 1) && !scan.Has(dash - 1, FigureRoles.To)
            && Rules.Bounds.StartOfBoundBefore(scan, dash, out _) == dash && scan.NumeralAt(dash - 1) is { Begins: false, IsScale: false }
            && !(scan.NumeralAt(dash - 1).Class == NumeralClass.ShortScale && scan.Touches(dash - 1) && scan.IsNumberAt(dash - 2))
            && !(RepeatsUnit(scan, numeral, dash - 1) || RepeatsUnit(scan, numeral, dash - 2));
    }

    // “20 per cent-25 per cent”
    private static bool RepeatsUnit(FigureScan scan, in Numeral numeral, int first) => scan.IsNumberAt(first - 1)
        && scan.Lexicon.Units.After(scan.Tokens, first, scan.End, out int length) is { } unit && first + length == numeral.First - 1
        && scan.Lexicon.Units.After(scan.Tokens, numeral.End, scan.End, out _) == unit;

    // “777F”, “9AB”: letters that are no unit
    private static bool IsWrittenOnto(FigureScan scan, FigureDraft draft) =>
        scan.IsWordAt(draft.Numeral.End) && scan.Touches(draft.Numeral.End) && draft.Sense is null
        && Rules.Bounds.EndOfBoundAfter(scan, draft.Numeral.End, out _) == draft.Numeral.End;

    // “222-2222-33”
    private static bool IsChain(FigureScan scan, in Numeral numeral)
    {
        if (scan.Is(numeral.First - 1, '+') && scan.Touches(numeral.First) && scan.IsDash(numeral.End))
        {
            return true;
        }

        int first = numeral.First;
        int end = numeral.End;
        int links = 0;
        while (IsLink(scan, end) && links < 4)
        {
            end += 2;
            links++;
        }

        while (IsLink(scan, first - 1) && scan.Touches(first) && links < 4)
        {
            first -= 2;
            links++;
        }

        return links > 1;
    }

    private static bool IsLink(FigureScan scan, int at) =>
        scan.IsDash(at) && scan.Touches(at) && scan.Touches(at + 1) && scan.IsNumberAt(at + 1) && scan.IsNumberAt(at - 1);

    // “24/7”, “9/11”, “5/17/2018”; fractions were read as such
    private static bool IsSlashed(FigureScan scan, in Numeral numeral) =>
        (numeral.Form == NumeralForm.Digits && !IsMeasured(scan, numeral.End) && scan.Is(numeral.End, '/') && scan.Touches(numeral.End)
            && scan.IsNumberAt(numeral.End + 1) && scan.Touches(numeral.End + 1))
        || (scan.Is(numeral.First - 1, '/') && scan.Touches(numeral.First) && scan.Touches(numeral.First - 1) && scan.IsNumberAt(numeral.First - 2)
            && !IsMeasured(scan, numeral.First - 1));

    // “120/80 mmHg”
    private static bool IsMeasured(FigureScan scan, int slash) =>
        scan.Lexicon.Units.After(scan.Tokens, slash + 2, scan.End, out _) is { Kind: Model.FigureKind.Measure };
}

using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>Number words that are part of another word: “a two-state plan”, “one-sided”, “mid-forties”, “thirty-something”.</summary>
internal static class CompoundWord
{
    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        Numeral numeral = draft.Numeral;
        if (scan.IsDash(numeral.End) && scan.Touches(numeral.End) && scan.Has(numeral.End + 1, FigureRoles.Vague))
        {
            return true;
        }

        // “a 2-for-1 offer”
        if (scan.IsDash(numeral.End) && scan.Touches(numeral.End) && scan.Has(numeral.End + 1, FigureRoles.For) && scan.IsDash(numeral.End + 2))
        {
            return true;
        }

        if (scan.Tokens[numeral.First].Kind != TokenKind.Word || numeral.Form is NumeralForm.Ordinal || draft.SenseBefore)
        {
            return false;
        }

        bool before = scan.IsDash(numeral.First - 1) && scan.Touches(numeral.First) && scan.Touches(numeral.First - 1)
            && !scan.IsNumberAt(numeral.First - 2);
        bool after = draft.Sense is null && scan.IsDash(numeral.End) && scan.Touches(numeral.End) && scan.Touches(numeral.End + 1)
            && scan.IsWordAt(numeral.End + 1) && scan.NumeralAt(numeral.End + 1).Class == NumeralClass.None
            && !scan.Has(numeral.End + 1, FigureRoles.To) && !scan.Lexicon.Bounds.TryMatch(scan.Tokens, numeral.End, scan.End, out _, out _);
        return before || after || IsChain(scan, numeral) || IsDoubled(scan, numeral);
    }

    // “fifty-fifty”, “twenty-twenty”
    private static bool IsDoubled(FigureScan scan, in Numeral numeral) =>
        scan.IsDash(numeral.End) && scan.Touches(numeral.End) && scan.Touches(numeral.End + 1) && scan.NumeralAt(numeral.End + 1) is { Begins: true } second
        && second.Value == numeral.Value;

    // “playing four-three-three”
    private static bool IsChain(FigureScan scan, in Numeral numeral) =>
        scan.IsDash(numeral.End) && scan.Touches(numeral.End) && scan.NumeralAt(numeral.End + 1).Class == NumeralClass.Digit && scan.Touches(numeral.End + 1)
        && scan.IsDash(numeral.End + 2) && scan.Touches(numeral.End + 2) && scan.NumeralAt(numeral.End + 3).Class == NumeralClass.Digit
        && scan.Touches(numeral.End + 3);
}

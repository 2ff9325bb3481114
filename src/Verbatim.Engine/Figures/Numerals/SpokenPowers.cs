using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Powers said aloud: “five to the power of three”, “10 to the sixth power”, “7 squared”.</summary>
internal static class SpokenPowers
{
    public static bool Read(FigureScan scan, ref Numeral numeral)
    {
        NumeralWord word = scan.NumeralAt(numeral.End);
        if (word.Class == NumeralClass.Raised)
        {
            return EndsClause(scan, numeral.End + 1) && Powers.Raise(ref numeral, word.Value, false, numeral.End + 1);
        }

        // “two raised to the tenth power”
        int to = scan.Tags[numeral.End] is WordTag.Verb or WordTag.Participle ? numeral.End + 1 : numeral.End;
        if (!scan.Has(to, FigureRoles.To) || !scan.Has(to + 1, FigureRoles.The))
        {
            return false;
        }

        int at = to + 2;
        return scan.NumeralAt(at).Class == NumeralClass.Power
            ? TryReadCardinal(scan, scan.Has(at + 1, FigureRoles.Of) ? at + 2 : at + 1, ref numeral)
            : TryReadOrdinal(scan, at, ref numeral);
    }

    // “the two squared off”
    private static bool EndsClause(FigureScan scan, int at) =>
        at >= scan.End || !scan.IsWordAt(at) || scan.Tags[at] is WordTag.Auxiliary or WordTag.Coordinator || scan.Has(at, FigureRoles.Copula);

    private static bool TryReadCardinal(FigureScan scan, int at, ref Numeral numeral)
    {
        bool inverse = scan.IsDash(at) || scan.NumeralAt(at).Class == NumeralClass.Minus;
        int first = inverse ? at + 1 : at;
        if (scan.IsNumberAt(first))
        {
            return SafeDecimal.TryParse(scan.Tokens.Characters(first), -1, out decimal digits) && scan.Tokens.Characters(first).IndexOfAny('.', ',') < 0
                && Powers.Raise(ref numeral, digits, inverse, first + 1);
        }

        return CardinalWords.TryRead(scan, first, false, out Cardinal power) && Powers.Raise(ref numeral, power.Value, inverse, power.End);
    }

    private static bool TryReadOrdinal(FigureScan scan, int at, ref Numeral numeral) =>
        at < scan.End && OrdinalNumerals.TryRead(scan, at, out Numeral power) && scan.NumeralAt(power.End).Class == NumeralClass.Power
        && Powers.Raise(ref numeral, power.Value, false, power.End + 1);
}

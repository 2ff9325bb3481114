using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>“21st”, “third”, “twenty-fifth”, “one hundred and first”.</summary>
internal static class OrdinalNumerals
{
    public static bool TryRead(FigureScan scan, int at, out Numeral numeral)
    {
        numeral = new Numeral { First = at, Start = -1, Form = NumeralForm.Ordinal };
        return scan.Tokens[at].Kind == TokenKind.Number ? TryReadDigits(scan, ref numeral) : TryReadWords(scan, ref numeral);
    }

    private static bool TryReadDigits(FigureScan scan, ref Numeral numeral)
    {
        int suffix = numeral.First + 1;
        if (suffix >= scan.End || !scan.Has(suffix, FigureRoles.OrdinalSuffix) || scan.Tokens[suffix].SpaceBefore
            || !DigitReader.TryRead(scan.Tokens.Characters(numeral.First), out numeral.Value, out numeral.OutOfRange))
        {
            return false;
        }

        numeral.End = suffix + 1;
        return numeral.IsWhole;
    }

    private static bool TryReadWords(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.First;
        decimal value = 0;
        if (CardinalWords.TryRead(scan, at, allowAnd: true, out Cardinal cardinal))
        {
            value = cardinal.Value;
            at = scan.SkipHyphen(cardinal.End);

            // “one hundred and first”
            at += cardinal.Scaled && scan.NumeralAt(at).Class == NumeralClass.And && scan.NumeralAt(at + 1).Class == NumeralClass.Ordinal ? 1 : 0;
        }

        NumeralWord word = scan.NumeralAt(at);
        if (!word.IsOrdinal || !Combines(value, word))
        {
            return false;
        }

        numeral.End = at + 1;
        return word.Class == NumeralClass.Ordinal
            ? SafeDecimal.TryAdd(value, word.Value, out numeral.Value)
            : SafeDecimal.TryMultiply(Math.Max(value, 1), word.Value, out numeral.Value);
    }

    /// <summary>Whether the two make one place, as in “twenty-third”: there is no “two third”.</summary>
    public static bool Combines(decimal value, decimal last) => value >= 20 && value % (last < 10 ? 10 : 100) == 0;

    private static bool Combines(decimal value, NumeralWord word) =>
        value == 0
        || (word.Class == NumeralClass.OrdinalScale && value > 1)
        || (word.Class == NumeralClass.Ordinal && Combines(value, word.Value));
}

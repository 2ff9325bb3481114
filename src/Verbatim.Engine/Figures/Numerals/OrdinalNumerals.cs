using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;
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
        return numeral.IsWhole && Agrees(scan, suffix, numeral.Value);
    }

    // “12th” and “21st”: “12st” is a weight
    private static bool Agrees(FigureScan scan, int suffix, decimal value)
    {
        bool teen = value % 100 is > 10 and < 14;
        FigureRoles own = (teen ? 0 : value % 10) switch
        {
            1 => FigureRoles.SuffixOfOne,
            2 => FigureRoles.SuffixOfTwo,
            3 => FigureRoles.SuffixOfThree,
            _ => FigureRoles.None,
        };
        return (scan.RolesAt(suffix) & (FigureRoles.SuffixOfOne | FigureRoles.SuffixOfTwo | FigureRoles.SuffixOfThree)) == own;
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
        if (!word.IsOrdinal || !(Combines(value, word) || IsOneOfMany(scan, numeral.First, at, word))
            || (word.Class == NumeralClass.OrdinalScale && FractionTail.TryReadSmallPart(scan, numeral.First, out _, out _)))
        {
            return false;
        }

        numeral.End = at + 1;
        return word.Class == NumeralClass.Ordinal
            ? SafeDecimal.TryAdd(value, word.Value, out numeral.Value)
            : SafeDecimal.TryMultiply(Math.Max(value, 1), word.Value, out numeral.Value);
    }

    // “the one hundredth boat”, but not “the one hundredth of a second”
    private static bool IsOneOfMany(FigureScan scan, int first, int last, NumeralWord word) =>
        word.Class == NumeralClass.OrdinalScale && scan.NumeralAt(first).Value == 1 && scan.Has(first - 1, FigureRoles.The)
        && scan.Tags[last + 1] is WordTag.Noun or WordTag.Name or WordTag.Time;

    /// <summary>Whether the two make one place, as in “twenty-third”: there is no “two third”.</summary>
    public static bool Combines(decimal value, decimal last) => value >= 20 && value % (last < 10 ? 10 : 100) == 0;

    private static bool Combines(decimal value, NumeralWord word) =>
        value == 0
        || (word.Class == NumeralClass.OrdinalScale && value > 1)
        || (word.Class == NumeralClass.Ordinal && Combines(value, word.Value));
}

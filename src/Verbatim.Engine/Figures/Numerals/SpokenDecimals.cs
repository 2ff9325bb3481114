using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Decimals in words: “three point one four”, “point five per cent”.</summary>
internal static class SpokenDecimals
{
    private const int MostDecimals = 6;

    /// <summary>Reads what stands behind the point: “nought point nought three”.</summary>
    public static bool TryRead(FigureScan scan, ref Numeral numeral)
    {
        int point = scan.SkipHyphen(numeral.End);
        int digits = scan.SkipHyphen(point + 1);
        if (digits >= scan.End || scan.NumeralAt(point).Class != NumeralClass.Point || !IsDecimal(scan.NumeralAt(digits)))
        {
            return false;
        }

        ReadDecimals(scan, digits, ref numeral);
        return true;
    }

    /// <summary>Reads “point five per cent”, not “the point three people made” nor “point two of the plan”.</summary>
    public static bool TryReadBare(FigureScan scan, ref Numeral numeral)
    {
        int first = numeral.First;
        bool named = scan.Tags[first - 1] is WordTag.Determiner or WordTag.Adjective or WordTag.Noun or WordTag.Name
            && scan.NumeralAt(first - 1).Class != NumeralClass.Minus;
        if (!IsDecimal(scan.NumeralAt(first + 1)) || (named && first > scan.First))
        {
            return false;
        }

        ReadDecimals(scan, first + 1, ref numeral);
        int end = numeral.End;
        return numeral.Scaled || end >= scan.End || scan.NumeralAt(first - 1).Class == NumeralClass.Minus || !scan.IsWordAt(end)
            || scan.Lexicon.Units.Begins(scan.Tokens, end) || IsPartOfUnit(scan, end);
    }

    // the “of a percent” of “point four of a percent”
    private static bool IsPartOfUnit(FigureScan scan, int at) => scan.Has(at, FigureRoles.Of)
        && scan.NumeralAt(at + 1) is { Class: NumeralClass.Article } or { Class: NumeralClass.Digit, Value: 1 }
        && scan.Lexicon.Units.Begins(scan.Tokens, at + 2);

    /// <summary>Reads “oh point five”.</summary>
    public static bool TryReadOh(FigureScan scan, ref Numeral numeral)
    {
        numeral.End = numeral.First + 1;
        return TryRead(scan, ref numeral);
    }

    private static bool IsDecimal(NumeralWord word) => word.Begins || word.Class == NumeralClass.Oh;

    private static void ReadDecimals(FigureScan scan, int at, ref Numeral numeral)
    {
        decimal unit = 1;
        for (int next = at; next < scan.End && unit > 1e-12m && IsDecimal(scan.NumeralAt(next)); next = scan.SkipHyphen(at))
        {
            NumeralWord word = scan.NumeralAt(next);
            at = next + 1;
            unit /= word.Value > 9 ? 100 : 10;
            numeral.Value += (word.Value + UnitsOf(scan, word, ref at)) * unit;
        }

        numeral.End = at;
        if (at < scan.End && scan.NumeralAt(at).IsScale)
        {
            numeral.OutOfRange |= !CardinalWords.TryContinue(scan, at, numeral.Value, false, out Cardinal cardinal);
            numeral.Value = cardinal.Value;
            numeral.End = cardinal.End;
            numeral.Scaled = true;
        }
    }

    /// <summary>Reads the digits behind the point of “3 point 75”.</summary>
    public static bool TryReadDigits(FigureScan scan, ref Numeral numeral)
    {
        int digits = numeral.End + 1;
        if (!numeral.IsWhole || scan.NumeralAt(numeral.End).Class != NumeralClass.Point || !scan.IsNumberAt(digits) || scan.Tokens[digits].LineStart
            || scan.Tokens[digits].Length > MostDecimals
            || !SafeDecimal.TryParse(scan.Text.AsSpan(scan.Tokens[digits].Start, scan.Tokens[digits].Length), -1, out decimal decimals))
        {
            return false;
        }

        for (int i = 0; i < scan.Tokens[digits].Length; i++)
        {
            decimals /= 10;
        }

        numeral.Value += numeral.Value < 0 ? -decimals : decimals;
        numeral.End = digits + 1;
        return true;
    }

    // the “five” of “point seventy-five”
    private static decimal UnitsOf(FigureScan scan, NumeralWord tens, ref int at)
    {
        int next = scan.SkipHyphen(at);
        NumeralWord units = next < scan.End ? scan.NumeralAt(next) : default;
        if (tens.Class != NumeralClass.Tens || units.Class != NumeralClass.Digit || units.Value == 0)
        {
            return 0;
        }

        at = next + 1;
        return units.Value;
    }
}

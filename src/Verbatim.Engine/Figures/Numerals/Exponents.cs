using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Scientific notation: “1e10”, “7.5e-3”, “6.23x10^-4”.</summary>
internal static class Exponents
{
    private const int LongestExponent = 3;

    /// <summary>Raises the number by the exponent after it.</summary>
    public static bool Read(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.End;
        if (at >= scan.End)
        {
            return false;
        }

        if (scan.Is(at, '^'))
        {
            return Powers.TryRead(scan, at, ref numeral);
        }

        // “10⁶”; behind other numbers a small digit marks a footnote
        if (numeral.Value == 10 && scan.Touches(at) && Powers.TryReadExponent(scan, at, out decimal power, out int raisedEnd))
        {
            numeral.Value = 1;
            return TryRaise(ref numeral, power, raisedEnd);
        }

        return scan.Tokens[at].SpaceBefore || !(IsLetterThenDigits(scan, at, 'e') || IsSignedExponent(scan, at))
            ? TryReadLong(scan, at, ref numeral)
            : TryReadShort(scan, at, ref numeral);
    }

    // the “e-3” of “7.5e-3”
    private static bool IsSignedExponent(FigureScan scan, int at) =>
        scan.Tokens[at] is { Kind: TokenKind.Word, Length: 1 } && (scan.Tokens.Characters(at)[0] | 0x20) == 'e'
        && (scan.IsDash(at + 1) || scan.Is(at + 1, '+')) && scan.Touches(at + 1) && scan.Touches(at + 2)
        && scan.IsNumberAt(at + 2) && scan.Tokens[at + 2].Length <= LongestExponent;

    private static bool IsLetterThenDigits(FigureScan scan, int at, char letter)
    {
        ReadOnlySpan<char> word = scan.Tokens.Characters(at);
        if (scan.Tokens[at].Kind != TokenKind.Word || word.Length < 2 || word.Length > LongestExponent + 1 || (word[0] | 0x20) != letter)
        {
            return false;
        }

        foreach (char character in word.Slice(1))
        {
            if (!Characters.IsDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadShort(FigureScan scan, int at, ref Numeral numeral)
    {
        bool signed = scan.Tokens[at].Length == 1;
        int digits = signed ? at + 2 : at;
        bool read = SafeDecimal.TryParse(scan.Tokens.Characters(digits).Slice(signed ? 0 : 1), -1, out decimal exponent);
        return read && TryRaise(ref numeral, signed && scan.IsDash(at + 1) ? -exponent : exponent, digits + 1);
    }

    // “6.23x10^-4”, “6.23 × 10^-4”, “6.23 × 10⁴”
    private static bool TryReadLong(FigureScan scan, int at, ref Numeral numeral)
    {
        int ten = IsLetterThenDigits(scan, at, 'x') ? at : scan.Is(at, '×') || scan.Is(at, 'x') || scan.Is(at, '*') || scan.Is(at, '·')
            || scan.Is(at, '⋅') ? at + 1 : -1;
        if (ten < 0 || ten >= scan.End || !scan.Tokens.Characters(ten).Slice(ten == at ? 1 : 0).SequenceEqual("10".AsSpan()) || ten + 1 >= scan.End)
        {
            return false;
        }

        return Powers.TryReadExponent(scan, ten + 1, out decimal exponent, out int end) && TryRaise(ref numeral, exponent, end);
    }

    private static bool TryRaise(ref Numeral numeral, decimal exponent, int end)
    {
        for (int i = 0; i < Math.Abs(exponent) && !numeral.OutOfRange; i++)
        {
            numeral.OutOfRange = !SafeDecimal.TryMultiply(numeral.Value, exponent < 0 ? 0.1m : 10, out numeral.Value)
                || (numeral.Value == 0 && exponent < 0);
        }

        numeral.End = end;
        numeral.Form = NumeralForm.Words;
        return true;
    }
}

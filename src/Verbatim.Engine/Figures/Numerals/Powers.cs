namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Powers as they are typed: “1.1^23”, “1.1^+23”, “2.5^-1”, and the exponents of “6.2 × 10⁻⁴”.</summary>
internal static class Powers
{
    private const int Largest = 100;
    private const int MostSigns = 3;
    private const int LongestExponent = 3;

    /// <summary>Raises the number to the power behind the sign at <paramref name="at"/>.</summary>
    public static bool TryRead(FigureScan scan, int at, ref Numeral numeral)
    {
        int digits = scan.Is(at + 1, '+') ? at + 2 : at + 1;
        while (scan.IsDash(digits) && digits - at <= MostSigns)
        {
            digits++;
        }

        if (!scan.IsNumberAt(digits) || !SafeDecimal.TryParse(scan.Tokens.Characters(digits), -1, out decimal power)
            || scan.Tokens.Characters(digits).IndexOfAny('.', ',') >= 0)
        {
            return false;
        }

        return Raise(ref numeral, power, !scan.Is(at + 1, '+') && (digits - at) % 2 == 0, digits + 1);
    }

    /// <summary>Raises the number to that power, or to its negative.</summary>
    public static bool Raise(ref Numeral numeral, decimal power, bool inverse, int end)
    {
        if (power > Largest)
        {
            return false;
        }

        decimal value = numeral.Value;
        decimal result = 1;
        for (int i = 0; i < power && !numeral.OutOfRange; i++)
        {
            numeral.OutOfRange = !SafeDecimal.TryMultiply(result, value, out result);
        }

        numeral.OutOfRange |= inverse && result == 0;
        numeral.Value = inverse && !numeral.OutOfRange ? 1 / result : result;
        numeral.End = end;
        numeral.Form = NumeralForm.Words;
        return true;
    }

    /// <summary>Reads the power that ten is raised to: “^-4”, “⁻⁴”.</summary>
    public static bool TryReadExponent(FigureScan scan, int at, out decimal exponent, out int end)
    {
        bool raised = scan.Is(at, '^');
        int digits = raised ? at + 1 : at;
        bool negative = raised ? scan.IsDash(digits) : scan.Is(digits, '⁻');
        digits += negative || scan.Is(digits, '⁺') || scan.Is(digits, '+') ? 1 : 0;
        end = digits + 1;
        exponent = 0;
        bool read = scan.IsNumberAt(digits) && scan.Tokens[digits].Length <= LongestExponent
            && (raised ? SafeDecimal.TryParse(scan.Tokens.Characters(digits), -1, out exponent) : TryReadRaised(scan, ref end, out exponent));
        exponent = negative ? -exponent : exponent;
        return read;
    }

    // each raised digit is a token of its own
    private static bool TryReadRaised(FigureScan scan, ref int end, out decimal exponent)
    {
        exponent = 0;
        int first = end - 1;
        for (end = first; scan.IsNumberAt(end) && scan.Touches(end) && end - first < LongestExponent
            && Superscript(scan.Tokens.Characters(end)[0]) is >= 0 and int digit; end++)
        {
            exponent = (exponent * 10) + digit;
        }

        return end > first;
    }

    private static int Superscript(char character) => character switch
    {
        '\u00B9' => 1,
        '\u00B2' => 2,
        '\u00B3' => 3,
        >= '\u2070' and <= '\u2079' => character - '\u2070',
        _ => -1,
    };
}

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Powers as they are typed: “1.1^23”, “2.5^-1”.</summary>
internal static class Powers
{
    private const int Largest = 100;
    private const int MostSigns = 3;

    /// <summary>Raises the number to the power behind the sign at <paramref name="at"/>.</summary>
    public static bool TryRead(FigureScan scan, int at, ref Numeral numeral)
    {
        int digits = at + 1;
        while (scan.IsDash(digits) && digits - at <= MostSigns)
        {
            digits++;
        }

        if (!scan.IsNumberAt(digits) || !SafeDecimal.TryParse(scan.Tokens.Characters(digits), -1, out decimal power) || power > Largest
            || scan.Tokens.Characters(digits).IndexOfAny('.', ',') >= 0)
        {
            return false;
        }

        bool inverse = (digits - at) % 2 == 0;
        decimal value = numeral.Value;
        decimal result = 1;
        for (int i = 0; i < power && !numeral.OutOfRange; i++)
        {
            numeral.OutOfRange = !SafeDecimal.TryMultiply(result, value, out result);
        }

        numeral.OutOfRange |= inverse && result == 0;
        numeral.Value = inverse && !numeral.OutOfRange ? 1 / result : result;
        numeral.End = digits + 1;
        numeral.Form = NumeralForm.Words;
        return true;
    }
}

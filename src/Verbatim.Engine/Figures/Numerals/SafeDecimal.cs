namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Arithmetic that says no instead of throwing.</summary>
internal static class SafeDecimal
{
    private const double Limit = 7.9e28;
    private const int MostDigits = 28;

    /// <summary>Multiplies; false where the product does not fit.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        bool fits = Math.Abs((double)left * (double)right) < Limit;
        product = fits ? Normalise(left * right) : 0;
        return fits;
    }

    /// <summary>Adds; false where the sum does not fit.</summary>
    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        bool fits = Math.Abs((double)left + (double)right) < Limit;
        sum = fits ? left + right : 0;
        return fits;
    }

    /// <summary>The value of the digits among the characters.</summary>
    /// <param name="characters">Digits and separators.</param>
    /// <param name="pointAt">The index of the separator that is the decimal point, or -1.</param>
    /// <param name="value">The value.</param>
    /// <returns>False where the digits are more than a decimal holds.</returns>
    public static bool TryParse(ReadOnlySpan<char> characters, int pointAt, out decimal value)
    {
        value = 0;
        int significant = 0;
        int decimals = 0;
        for (int i = 0; i < characters.Length; i++)
        {
            char character = characters[i];
            if (character is < '0' or > '9')
            {
                continue;
            }

            significant += significant > 0 || character != '0' ? 1 : 0;
            decimals += pointAt >= 0 && i > pointAt ? 1 : 0;
            if (significant > MostDigits || decimals > MostDigits)
            {
                value = 0;
                return false;
            }

            value = (value * 10) + (character - '0');
        }

        value = decimals == 0 ? value : value * new decimal(1, 0, 0, false, (byte)decimals);
        return true;
    }

    // 2.50 times a thousand is 2500, not 2500.00
    private static decimal Normalise(decimal value) =>
        value == decimal.Truncate(value) ? decimal.Truncate(value) : value;
}

using System.Text;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Emission;

/// <summary>
/// Writes numbers in characters that need no escape in a literal, each with as few as its size allows: digits below 64 end a
/// number, the others are followed by a lower one. The emitted <c>TableReader</c> reads them.
/// </summary>
internal sealed class TableWriter
{
    private const int LastDigits = 64;
    private const int HigherDigits = 27;
    private const int MostDigits = 7;

    // stands for the exponent of a decimal that is given by its bits
    private const int Bits = 32;
    private const int LargestMantissa = 1 << 29;
    private const int ManyDigits = 900;

    // at most one in 64 bytes is a space
    private const int SizesAnOctave = 128;
    private const int LiteralEnd = 1;

    private readonly StringBuilder _table = new();

    /// <summary>How many characters were written.</summary>
    public int Length => _table.Length;

    /// <summary>A number that is hardly ever negative.</summary>
    public TableWriter Number(int value)
    {
        uint rest = unchecked((uint)value);
        Span<char> digits = stackalloc char[MostDigits];
        int start = MostDigits - 1;
        digits[start] = Digit(rest % LastDigits);
        for (rest /= LastDigits; rest > 0; rest /= HigherDigits)
        {
            rest--;
            digits[--start] = Digit(LastDigits + (rest % HigherDigits));
        }

        while (start < MostDigits)
        {
            _table.Append(digits[start++]);
        }

        return this;
    }

    /// <summary>A number that may be negative and is small either way.</summary>
    public TableWriter Signed(int value) => Number((value << 1) ^ (value >> 31));

    /// <summary>A span that may be missing.</summary>
    public TableWriter Slice(Span? span) =>
        span is { } present ? Number(present.Length + 1).Number(present.Start) : Number(0);

    /// <summary>A span behind another that ends at <paramref name="end"/>.</summary>
    public TableWriter Next(int end, Span span) => Number(span.Start - end).Number(span.Length);

    /// <summary>A span close to another that ends at <paramref name="end"/>.</summary>
    public TableWriter Near(int end, Span span) => Signed(span.Start - end).Number(span.Length);

    /// <summary>A span around another, or nearly.</summary>
    public TableWriter Around(Span inner, Span span) => Signed(inner.Start - span.Start).Signed(span.End - inner.End);

    /// <summary>A decimal, its scale kept: 3.50 stays 3.50.</summary>
    public TableWriter Decimal(decimal value)
    {
        int exponent = -ScaleOf(decimal.GetBits(value));
        decimal digits = value;

        // 4600000 is 460 and four zeros
        for (; exponent >= 0 && digits >= ManyDigits && digits % 10 == 0; digits /= 10)
        {
            exponent++;
        }

        int[] bits = decimal.GetBits(digits);
        if (bits[0] is < 0 or >= LargestMantissa || bits[1] != 0 || bits[2] != 0 || bits[3] < 0)
        {
            return BitsOf(decimal.GetBits(value));
        }

        return exponent == 0 ? Number(bits[0] << 1) : Number((bits[0] << 1) | 1).Signed(exponent);
    }

    /// <summary>Another table behind this one.</summary>
    public TableWriter Append(TableWriter table)
    {
        _table.Append(table._table);
        return this;
    }

    /// <summary>Characters behind the table.</summary>
    public TableWriter Append(string text)
    {
        _table.Append(text);
        return this;
    }

    /// <summary>
    /// Spaces, so that the literal has a size that others have too. The compiler makes a type for each size, and the first
    /// literal that a program touches loads them all: with a thousand documents that would take more time than all else.
    /// </summary>
    /// <param name="bytes">How many bytes the literal has besides the table's characters.</param>
    public TableWriter Fill(int bytes)
    {
        int size = bytes + _table.Length + LiteralEnd;
        int step = 1;
        while (step * SizesAnOctave < size)
        {
            step *= 2;
        }

        _table.Append(' ', (step - (size % step)) % step);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _table.ToString();

    private static int ScaleOf(int[] bits) => (bits[3] >> 16) & 0xFF;

    private TableWriter BitsOf(int[] bits) => Number(1).Signed(Bits)
        .Number((ScaleOf(bits) << 1) | (bits[3] < 0 ? 1 : 0))
        .Number(bits[0]).Number(bits[1]).Number(bits[2]);

    // '\' would need an escape
    private static char Digit(uint value)
    {
        char character = (char)('#' + value);
        return character < '\\' ? character : (char)(character + 1);
    }
}

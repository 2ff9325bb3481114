using System.Text;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Emission;

/// <summary>
/// Writes numbers in characters that need no escape in a literal: five bits a character, lowest first, 32 added while more
/// follow. The emitted <c>TableReader</c> reads them.
/// </summary>
internal sealed class TableWriter
{
    private readonly StringBuilder _table = new();

    /// <summary>A number that is not negative.</summary>
    public TableWriter Number(int value) => Unsigned(unchecked((uint)value));

    /// <summary>A number that may be negative and is small either way.</summary>
    public TableWriter Signed(int value) => Unsigned(unchecked((uint)((value << 1) ^ (value >> 31))));

    public TableWriter OptionalSpan(Span? span) =>
        span is { } present ? Number(present.Length + 1).Number(present.Start) : Number(0);

    public TableWriter SpanAfter(int start, Span span) => Signed(span.Start - start).Number(span.Length);

    public TableWriter OptionalSpanAfter(int start, Span? span) =>
        span is { } present ? Number(present.Length + 1).Signed(present.Start - start) : Number(0);

    /// <summary>A decimal, its scale kept: 3.50 stays 3.50.</summary>
    public TableWriter Decimal(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        int words = bits[2] != 0 ? 3 : bits[1] != 0 ? 2 : bits[0] != 0 ? 1 : 0;
        int scale = (bits[3] >> 16) & 0xFF;
        Number((scale << 3) | (value < 0 ? 4 : 0) | words);
        for (int i = 0; i < words; i++)
        {
            Number(bits[i]);
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _table.ToString();

    private TableWriter Unsigned(uint value)
    {
        while (value >= 32)
        {
            _table.Append(Digit((value & 31) | 32));
            value >>= 5;
        }

        _table.Append(Digit(value));
        return this;
    }

    private static char Digit(uint value)
    {
        char character = (char)('0' + value);
        return character < '\\' ? character : (char)(character + 1);
    }
}

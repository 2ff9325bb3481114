using System;

namespace Verbatim;

/// <summary>Reads the numbers that stand behind a document's text, five bits a character, the last of a number without bit 32.</summary>
internal ref struct TableReader
{
#if VERBATIM_SPANS
    private readonly ReadOnlySpan<byte> _data;
#else
    private readonly byte[] _data;
#endif
    private int _position;

#if VERBATIM_SPANS
    public TableReader(ReadOnlySpan<byte> data, int position)
#else
    public TableReader(byte[] data, int position)
#endif
    {
        _data = data;
        _position = position;
    }

    public int Number() => unchecked((int)Unsigned());

    public int Signed()
    {
        uint value = Unsigned();
        return unchecked((int)(value >> 1) ^ -(int)(value & 1));
    }

    public uint Unsigned()
    {
        uint value = 0;
        for (int shift = 0; ; shift += 5)
        {
            uint digit = Digit(_data[_position++]);
            value |= (digit & 31) << shift;
            if (digit < 32)
            {
                return value;
            }
        }
    }

    public decimal Decimal()
    {
        int shape = Number();
        int low = (shape & 3) > 0 ? Number() : 0;
        int middle = (shape & 3) > 1 ? Number() : 0;
        int high = (shape & 3) > 2 ? Number() : 0;
        return new decimal(low, middle, high, (shape & 4) != 0, (byte)(shape >> 3));
    }

    public Span? OptionalSpan()
    {
        int length = Number();
        return length == 0 ? null : new Span(Number(), length - 1);
    }

    // an item and what belongs to it stand close together
    public Span SpanAfter(int start)
    {
        int from = start + Signed();
        return new Span(from, Number());
    }

    public Span? OptionalSpanAfter(int start)
    {
        int length = Number();
        return length == 0 ? null : new Span(start + Signed(), length - 1);
    }

    // the 64 characters from '0' on without '\', which would need an escape
    private static uint Digit(byte character) => (uint)(character > (byte)'\\' ? character - '1' : character - '0');
}

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

    // the 64 characters from '0' on without '\', which would need an escape
    public int Number()
    {
        uint value = 0;
        for (int shift = 0; ; shift += 5)
        {
            uint character = _data[_position++];
            uint digit = character > '\\' ? character - '1' : character - '0';
            value |= (digit & 31) << shift;
            if (digit < 32)
            {
                return unchecked((int)value);
            }
        }
    }

    public int Signed()
    {
        uint value = unchecked((uint)Number());
        return unchecked((int)(value >> 1) ^ -(int)(value & 1));
    }

    /// <summary>What has not been read.</summary>
    public byte[] Rest()
    {
#if VERBATIM_SPANS
        return _data.Slice(_position).ToArray();
#else
        byte[] rest = new byte[_data.Length - _position];
        Array.Copy(_data, _position, rest, 0, rest.Length);
        return rest;
#endif
    }

    public decimal Decimal()
    {
        int shape = Number();
        int low = (shape & 3) > 0 ? Number() : 0;
        int middle = (shape & 3) > 1 ? Number() : 0;
        int high = (shape & 3) > 2 ? Number() : 0;
        return new decimal(low, middle, high, (shape & 4) != 0, (byte)(shape >> 3));
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
}

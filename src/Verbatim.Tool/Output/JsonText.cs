using System.Buffers;
using System.Globalization;
using System.Text;

namespace Verbatim.Tool.Output;

/// <summary>
/// Writes JSON as UTF-8, piece by piece: whoever calls it sees to commas and braces. <c>System.Text.Json</c> writes the same
/// bytes; loading it takes longer than reading a document.
/// </summary>
internal sealed class JsonText(Stream output) : IDisposable
{
    private const int Size = 1 << 14;

    // the longest way to write one character: \u00A0, or two of them for a pair
    private const int LongestCharacter = 12;

    private const int LongestNumber = 40;
    private const char ByteOrderMark = '\uFEFF';

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Size);
    private int _count;

    /// <summary>Writes what is JSON already; nothing long.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        MakeRoom(json.Length);
        json.CopyTo(_bytes.AsSpan(_count));
        _count += json.Length;
    }

    public void Raw(byte json)
    {
        MakeRoom(1);
        _bytes[_count++] = json;
    }

    public void Number(int number)
    {
        MakeRoom(LongestNumber);
        number.TryFormat(_bytes.AsSpan(_count), out int written, default, CultureInfo.InvariantCulture);
        _count += written;
    }

    public void Number(decimal number)
    {
        MakeRoom(LongestNumber);
        number.TryFormat(_bytes.AsSpan(_count), out int written, default, CultureInfo.InvariantCulture);
        _count += written;
    }

    /// <summary>Writes a string, or null.</summary>
    public void String(string? text)
    {
        if (text is null)
        {
            Raw("null"u8);
        }
        else
        {
            String(text.AsSpan());
        }
    }

    /// <summary>Writes a string.</summary>
    public void String(ReadOnlySpan<char> text)
    {
        Raw((byte)'"');
        for (int i = 0; i < text.Length;)
        {
            MakeRoom(LongestCharacter);
            i += IsPlain(text[i]) ? WritePlain(text[i..]) : WriteOther(text[i..]);
        }

        Raw((byte)'"');
    }

    /// <summary>Hands everything on to the stream.</summary>
    public void Flush()
    {
        output.Write(_bytes, 0, _count);
        _count = 0;
    }

    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private static bool IsPlain(char character) => character is >= ' ' and < (char)0x7F and not '"' and not '\\';

    // as many plain characters as there are and as the buffer takes
    private int WritePlain(ReadOnlySpan<char> text)
    {
        int length = Math.Min(text.Length, _bytes.Length - _count);
        int i = 0;
        for (; i < length && IsPlain(text[i]); i++)
        {
            _bytes[_count++] = (byte)text[i];
        }

        return i;
    }

    private int WriteOther(ReadOnlySpan<char> text)
    {
        char character = text[0];
        if (character < 0x80)
        {
            WriteEscaped(character);
            return 1;
        }

        if (char.IsSurrogate(character))
        {
            return WritePair(text);
        }

        if (IsShown(character))
        {
            _count += new Rune(character).EncodeToUtf8(_bytes.AsSpan(_count));
        }
        else
        {
            WriteCode(character);
        }

        return 1;
    }

    // letters, signs and marks stand as they are; what nobody sees is written by its number
    private static bool IsShown(char character) => character != ByteOrderMark && CharUnicodeInfo.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private int WritePair(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsSurrogatePair(text[0], text[1]))
        {
            WriteCode('\uFFFD');
            return 1;
        }

        WriteCode(text[0]);
        WriteCode(text[1]);
        return 2;
    }

    private void WriteEscaped(char character)
    {
        char letter = character switch
        {
            '"' or '\\' => character,
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        if (letter == '\0')
        {
            WriteCode(character);
            return;
        }

        _bytes[_count++] = (byte)'\\';
        _bytes[_count++] = (byte)letter;
    }

    private void WriteCode(char character)
    {
        _bytes[_count++] = (byte)'\\';
        _bytes[_count++] = (byte)'u';
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            _bytes[_count++] = (byte)"0123456789ABCDEF"[(character >> shift) & 15];
        }
    }

    private void MakeRoom(int length)
    {
        if (_bytes.Length - _count < length)
        {
            Flush();
        }
    }
}

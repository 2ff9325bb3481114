using System.Text;

namespace Verbatim.Generator.Inputs;

/// <summary>Finds where a file was not the UTF-8 that it should be, so that the compiler decoded it otherwise.</summary>
internal static class UndecodableBytes
{
    /// <summary>The offset of the first bytes that are no UTF-8, or null. U+FFFD is the engine's to report.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="encoding">What it was decoded with; the compiler falls back to a single-byte one where UTF-8 fails.</param>
    public static int? Find(string text, Encoding? encoding) =>
        encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding or ASCIIEncoding ? null : FirstInvalid(text, encoding);

    private static int? FirstInvalid(string text, Encoding encoding)
    {
        if (!encoding.IsSingleByte)
        {
            return 0;
        }

        byte[] bytes = encoding.GetBytes(text);
        for (int i = 0; i < bytes.Length;)
        {
            int length = SequenceLength(bytes, i);
            if (length == 0)
            {
                return i;
            }

            i += length;
        }

        return null;
    }

    // the length of the UTF-8 sequence that begins here, or 0 where there is none
    private static int SequenceLength(byte[] bytes, int start)
    {
        int length = bytes[start] switch
        {
            < 0x80 => 1,
            >= 0xC2 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF5 => 4,
            _ => 0,
        };
        for (int i = start + 1; i < start + length; i++)
        {
            if (i >= bytes.Length || (bytes[i] & 0xC0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }
}

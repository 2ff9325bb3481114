using System.Text;

namespace Verbatim.Engine.Text;

/// <summary>
/// Turns bytes into text, as documents are stored: UTF-8 with or without byte-order mark, UTF-16 of either byte order with
/// one. What is not valid becomes U+FFFD, which <see cref="DocumentReader"/> reports; nothing else is changed.
/// </summary>
public static class TextDecoder
{
    /// <summary>Decodes a document. The byte-order mark, if any, is left out.</summary>
    /// <param name="bytes">The document as it is stored.</param>
    public static string Decode(byte[] bytes)
    {
        if (BeginsWith(bytes, 0xFF, 0xFE))
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (BeginsWith(bytes, 0xFE, 0xFF))
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        int mark = BeginsWith(bytes, 0xEF, 0xBB) && bytes.Length > 2 && bytes[2] == 0xBF ? 3 : 0;
        return Encoding.UTF8.GetString(bytes, mark, bytes.Length - mark);
    }

    /// <summary>
    /// Decodes again what a host has read in a one-byte encoding because it was not valid UTF-8, so that every host sees the
    /// same text and the same findings. Text read in any other encoding comes back as it is.
    /// </summary>
    /// <param name="text">The text as the host has it.</param>
    /// <param name="readAs">The encoding that the host used, or null where it does not say.</param>
    public static string DecodeAgain(string text, Encoding? readAs) =>
        readAs is { IsSingleByte: true } ? Decode(readAs.GetBytes(text)) : text;

    private static bool BeginsWith(byte[] bytes, byte first, byte second) =>
        bytes.Length >= 2 && bytes[0] == first && bytes[1] == second;
}

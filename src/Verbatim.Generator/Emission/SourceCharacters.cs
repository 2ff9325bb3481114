namespace Verbatim.Generator.Emission;

/// <summary>Which characters may not stand in generated code as they are: a reader or an editor would not see them.</summary>
internal static class SourceCharacters
{
    /// <summary>Whether the character at an index is a control, format, bidirectional or line-separating one, or half a pair.</summary>
    public static bool NeedsEscape(string text, int index)
    {
        char character = text[index];
        if (character < 0x80)
        {
            return character is < ' ' or '\u007F';
        }

        return character switch
        {
            <= '\u009F' or '\u00AD' or '\u034F' or '\u061C' or '\u06DD' or '\u070F' or '\u180E' or '\uFEFF' => true,
            >= '\u0600' and <= '\u0605' => true,
            >= '\u200B' and <= '\u200F' => true,
            >= '\u2028' and <= '\u202E' => true,
            >= '\u2060' and <= '\u206F' => true,
            >= '\uFDD0' and <= '\uFDEF' => true,
            >= '\uFFF0' => true,
            >= '\uD800' and <= '\uDFFF' => NeedsEscapeAsPart(text, index),
            _ => false,
        };
    }

    /// <summary>Whether the character at an index is half a surrogate pair without the other half.</summary>
    public static bool IsLoneSurrogate(string text, int index) =>
        char.IsSurrogate(text[index])
        && !(char.IsHighSurrogate(text[index]) ? IsPairAt(text, index) : index > 0 && IsPairAt(text, index - 1));

    private static bool IsPairAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    // tags and variation selectors of the supplementary planes are as invisible as their cousins below
    private static bool NeedsEscapeAsPart(string text, int index)
    {
        if (IsLoneSurrogate(text, index))
        {
            return true;
        }

        int start = char.IsHighSurrogate(text[index]) ? index : index - 1;
        return char.ConvertToUtf32(text[start], text[start + 1]) is (>= 0x1D173 and <= 0x1D17A) or >= 0xE0000;
    }
}

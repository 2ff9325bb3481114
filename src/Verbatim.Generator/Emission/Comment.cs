using System.Globalization;
using System.Text;

namespace Verbatim.Generator.Emission;

/// <summary>Puts words of a document into comments: on one line, short, with nothing in them that could leave the comment.</summary>
internal static class Comment
{
    private const int LongestWords = 80;

    /// <summary>Words for an XML comment.</summary>
    public static string Xml(string words) => Xml(words, 0, words.Length);

    /// <summary>A stretch of a text for an XML comment.</summary>
    public static string Xml(string text, int start, int length) => Shown(text, start, length, asXml: true);

    /// <summary>Words for a comment that is no XML, in full.</summary>
    public static string Plain(string words) => Shown(words, 0, words.Length, asXml: false, longest: int.MaxValue);

    private static string Shown(string text, int start, int length, bool asXml, int longest = LongestWords)
    {
        bool cut = length > longest;
        int end = start + (cut ? longest : length);
        if (cut && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        var shown = new StringBuilder(end - start + 16);
        for (int i = start; i < end; i++)
        {
            Append(shown, text, i, asXml);
        }

        return shown.Append(cut ? "…" : string.Empty).ToString();
    }

    private static void Append(StringBuilder shown, string text, int index, bool asXml)
    {
        char character = text[index];
        if (char.IsWhiteSpace(character))
        {
            // one space for any run of them, line ends included
            shown.Append(shown.Length > 0 && shown[shown.Length - 1] != ' ' ? " " : string.Empty);
        }
        else if (SourceCharacters.NeedsEscape(text, index))
        {
            shown.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }
        else if (asXml && character is '<' or '>' or '&')
        {
            shown.Append(character == '<' ? "&lt;" : character == '>' ? "&gt;" : "&amp;");
        }
        else
        {
            shown.Append(character);
        }
    }
}

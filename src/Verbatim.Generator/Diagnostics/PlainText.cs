using System.Globalization;
using System.Text;
using Verbatim.Generator.Emission;

namespace Verbatim.Generator.Diagnostics;

/// <summary>Words of a document in a message: on one line, with nothing in them that a terminal would obey.</summary>
internal static class PlainText
{
    public static string Shown(string words)
    {
        int i = 0;
        while (i < words.Length && !SourceCharacters.NeedsEscape(words, i))
        {
            i++;
        }

        return i == words.Length ? words : Escaped(words);
    }

    private static string Escaped(string words)
    {
        var shown = new StringBuilder(words.Length + 8);
        for (int i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]))
            {
                shown.Append(' ');
            }
            else if (SourceCharacters.NeedsEscape(words, i))
            {
                shown.Append("\\u").Append(((int)words[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(words[i]);
            }
        }

        return shown.ToString();
    }
}

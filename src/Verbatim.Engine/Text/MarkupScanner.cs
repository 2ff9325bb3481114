namespace Verbatim.Engine.Text;

/// <summary>Recognises the tags of a markup language by their form.</summary>
internal static class MarkupScanner
{
    private const int LongestTag = 400;

    /// <summary>The offset just past the tag that starts here, or <paramref name="start"/> where none does.</summary>
    public static int EndOfTag(string text, int start)
    {
        int i = start + 1;
        if (i < text.Length && text[i] == '/')
        {
            i++;
        }

        if (i >= text.Length || !Characters.IsLetter(text[i]))
        {
            return start;
        }

        int limit = Math.Min(text.Length, i + LongestTag);
        for (; i < limit; i++)
        {
            if (text[i] == '>')
            {
                return i + 1;
            }

            if (text[i] is '<' or '\n' or '\r')
            {
                break;
            }
        }

        return start;
    }
}

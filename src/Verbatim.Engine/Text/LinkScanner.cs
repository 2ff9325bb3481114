namespace Verbatim.Engine.Text;

/// <summary>Recognises web addresses by their form, at the first letter of a word.</summary>
internal static class LinkScanner
{
    // RFC 1035, 2.3.4: a domain name has at most 255 octets
    private const int LongestDomain = 255;

    private static readonly string[] Schemes = ["https://", "http://", "ftp://", "www."];

    // an address without scheme and without path is only believed when it ends like one
    private static readonly string[] BareDomains = ["com", "org", "net", "gov", "edu", "co.uk", "io", "info", "news"];

    /// <summary>The offset just past the address that starts here, or <paramref name="start"/> where none does.</summary>
    public static int EndOfLink(string text, int start)
    {
        if (start > 0 && (Characters.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '@' or '.'))
        {
            return start;
        }

        foreach (string scheme in Schemes)
        {
            if (Folding.SameFolded(Slice(text, start, scheme.Length), scheme.AsSpan())
                && start + scheme.Length < text.Length && Characters.IsLetterOrDigit(text[start + scheme.Length]))
            {
                return EndOfAddress(text, start + scheme.Length);
            }
        }

        return EndOfDomain(text, start);
    }

    private static ReadOnlySpan<char> Slice(string text, int start, int length) =>
        text.AsSpan(start, Math.Min(length, text.Length - start));

    // “pic.twitter.com/abc”, “example.org”: labels of small letters with periods between them
    private static int EndOfDomain(string text, int start)
    {
        int i = start;
        int lastDot = -1;
        int firstDot = -1;
        int limit = Math.Min(text.Length, start + LongestDomain);
        while (i < limit && (IsLabelCharacter(text[i]) || (text[i] == '.' && i > start && i + 1 < text.Length && IsLabelCharacter(text[i + 1]))))
        {
            if (text[i] == '.')
            {
                firstDot = firstDot < 0 ? i : firstDot;
                lastDot = i;
            }

            i++;
        }

        if (lastDot < 0)
        {
            return start;
        }

        bool path = i + 1 < text.Length && text[i] == '/' && Characters.IsLetterOrDigit(text[i + 1]) && i - lastDot > 2;
        if (path && AllLettersAfter(text, lastDot + 1, i))
        {
            return EndOfAddress(text, i);
        }

        ReadOnlySpan<char> ending = text.AsSpan(firstDot + 1, i - firstDot - 1);
        foreach (string domain in BareDomains)
        {
            if (i - start > domain.Length + 1 && EndsWithLabel(ending, domain))
            {
                return i;
            }
        }

        return start;
    }

    private static bool AllLettersAfter(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!Characters.IsLetter(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWithLabel(ReadOnlySpan<char> ending, string domain)
    {
        if (ending.Length < domain.Length || !Folding.SameFolded(ending.Slice(ending.Length - domain.Length), domain.AsSpan()))
        {
            return false;
        }

        return ending.Length == domain.Length || ending[ending.Length - domain.Length - 1] == '.';
    }

    private static bool IsLabelCharacter(char character) =>
        character < 128 && (Characters.IsLetterOrDigit(character) || character == '-');

    private static int EndOfAddress(string text, int from)
    {
        int end = from;
        while (end < text.Length && !Characters.IsSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\u2018' or '\u2026'))
        {
            end++;
        }

        // a bracket that closes one opened inside the address belongs to it
        bool opened = text.IndexOf('(', from, end - from) >= 0;
        while (end > from && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or ')' or ']' && !(opened && text[end - 1] == ')'))
        {
            end--;
        }

        return end;
    }
}

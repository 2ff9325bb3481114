using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>The time that machines join to a date, already in ISO 8601: the “T10:38:07.190Z” of a log line.</summary>
internal static class Timestamp
{
    /// <summary>The offset just past the time that begins at the offset, or the offset itself where none does.</summary>
    public static int EndAfter(string text, int start)
    {
        int at = start;
        if (at >= text.Length || text[at] != 'T' || !TrySkipPair(text, at + 1, out at) || !TrySkip(text, at, ':', out int minutes))
        {
            return start;
        }

        at = TrySkip(text, minutes, ':', out int seconds) ? SkipFraction(text, seconds) : minutes;
        if (at < text.Length && text[at] == 'Z')
        {
            return at + 1;
        }

        bool zoned = at < text.Length && text[at] is '+' or '-' && TrySkipPair(text, at + 1, out int hours) && TrySkip(text, hours, ':', out at);
        return zoned || at >= text.Length || !Characters.IsLetterOrDigit(text[at]) ? at : start;
    }

    private static bool TrySkip(string text, int at, char sign, out int end)
    {
        end = at;
        return at < text.Length && text[at] == sign && TrySkipPair(text, at + 1, out end);
    }

    private static bool TrySkipPair(string text, int at, out int end)
    {
        bool pair = at + 1 < text.Length && Characters.IsDigit(text[at]) && Characters.IsDigit(text[at + 1]);
        end = pair ? at + 2 : at;
        return pair;
    }

    private static int SkipFraction(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && Characters.IsDigit(text[end]))
        {
            end++;
        }

        return at < text.Length && text[at] == '.' && end > at + 1 ? end : at;
    }
}

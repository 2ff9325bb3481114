using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>The time that machines join to a date, already in ISO 8601: the “T10:38:07.190Z” of a log line.</summary>
internal static class Timestamp
{
    private const int LastHour = 24;
    private const int LastMinute = 59;

    /// <summary>The offset just past the time that begins at the offset, or the offset itself where none does.</summary>
    public static int EndAfter(string text, int start)
    {
        int at = start;
        if (at >= text.Length || text[at] != 'T' || !TrySkipPair(text, at + 1, LastHour, out at))
        {
            return start;
        }

        if (!TrySkip(text, at, ':', out int minutes))
        {
            // “2019-03-05T09Z”
            bool whole = at < text.Length && text[at] == 'Z' && (at + 1 >= text.Length || !Characters.IsLetterOrDigit(text[at + 1]));
            return whole ? at + 1 : start;
        }

        at = TrySkip(text, minutes, ':', out int seconds) ? SkipFraction(text, seconds) : minutes;
        if (at < text.Length && text[at] == 'Z')
        {
            return at + 1;
        }

        bool zoned = at < text.Length && text[at] is '+' or '-' && TrySkipPair(text, at + 1, LastHour, out int hours) && TrySkip(text, hours, ':', out at);
        return zoned || at >= text.Length || !Characters.IsLetterOrDigit(text[at]) ? at : start;
    }

    /// <summary>Reads the “T093000Z” of “20190305T093000Z”, and says it with the colons: the offset just past it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the letter.</param>
    /// <param name="time">The time with colons; empty where none stands there.</param>
    public static int EndAfterCompact(string text, int start, out string time)
    {
        time = string.Empty;
        int at = start + 1;
        if (start >= text.Length || text[start] != 'T' || !TrySkipPair(text, at, LastHour, out at) || !TrySkipPair(text, at, LastMinute, out at))
        {
            return start;
        }

        bool seconds = TrySkipPair(text, at, LastMinute, out at);
        string said = text.Substring(start, 3) + ":" + text.Substring(start + 3, 2) + (seconds ? ":" + text.Substring(start + 5, 2) : string.Empty);
        string zone = ReadCompactZone(text, ref at);
        if (at < text.Length && Characters.IsLetterOrDigit(text[at]))
        {
            return start;
        }

        time = said + zone;
        return at;
    }

    // “Z”, “+02”, “+0200”
    private static string ReadCompactZone(string text, ref int at)
    {
        if (at < text.Length && text[at] == 'Z')
        {
            at++;
            return "Z";
        }

        int start = at;
        if (at >= text.Length || text[at] is not ('+' or '-') || !TrySkipPair(text, at + 1, LastHour, out int end))
        {
            return string.Empty;
        }

        bool minutes = TrySkipPair(text, end, LastMinute, out at);
        return text.Substring(start, 3) + ":" + (minutes ? text.Substring(end, 2) : "00");
    }

    private static bool TrySkip(string text, int at, char sign, out int end)
    {
        end = at;
        return at < text.Length && text[at] == sign && TrySkipPair(text, at + 1, LastMinute, out end);
    }

    private static bool TrySkipPair(string text, int at, int most, out int end)
    {
        bool pair = at + 1 < text.Length && Characters.IsDigit(text[at]) && Characters.IsDigit(text[at + 1])
            && ((text[at] - '0') * 10) + text[at + 1] - '0' <= most;
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

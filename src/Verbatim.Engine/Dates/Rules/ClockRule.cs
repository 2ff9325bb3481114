using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“9:30 a.m.”, “9pm ET”, “15:00 GMT”, “0930 GMT”, “5 o’clock”, “at 9:30”.</summary>
internal static class ClockRule
{
    private const string Name = "clock";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (!ClockTime.TryRead(scanner, at, out ClockTime time))
        {
            return false;
        }

        int end = time.End;
        DateWord half = scanner[end];
        bool twelve = half.Is(DateRoles.HalfDay) && time.Hour is >= 1 and <= 12 && time.Width < 4;
        bool hour = !twelve && (half.Is(DateRoles.OClock) || (half.Is(DateRoles.HourZone) && time.Width == 4));
        end += twelve || hour ? 1 : 0;
        bool zoned = TryReadZone(scanner, ref end, out string offset);
        if (!twelve && !hour && !(time.HasMinutes && (zoned || IsIntroduced(scanner, at, time))))
        {
            return false;
        }

        int hours = 0;
        bool told = !twelve && time.Hour is >= 1 and <= 12 && HalfOfDay.TryRead(scanner, ref end, out hours);
        int value = twelve ? (time.Hour % 12) + half.Value : told ? (time.Hour % 12) + hours : time.Hour;
        match = DateMatch.Of(at, end, Name, half.Is(DateRoles.OClock) && !told ? null : Value(value, time.Minute, time.Seconds + offset));
        return value < 24;
    }

    /// <summary>Reads “noon” and “midnight”.</summary>
    public static bool TryReadName(DateScanner scanner, int at, out DateMatch match)
    {
        int end = at + 1;
        TryReadZone(scanner, ref end, out string offset);
        match = DateMatch.Of(at, end, Name, Value(scanner[at].Value, 0, offset));
        bool attribute = scanner.IsLower(at + 1) && scanner[at + 1].IsUnknown && !scanner.Is(at - 1, DateRoles.TimeBefore);
        return scanner.IsLower(at) && !attribute && !scanner.IsDash(at + 1) && !scanner.IsPlural(at + 1);
    }

    /// <summary>Reads “EST”, “(GMT)” or “local time”.</summary>
    public static bool TryReadZone(DateScanner scanner, ref int end, out string offset)
    {
        int next = scanner.IsCharacter(end, '(') ? end + 1 : end;
        bool written = scanner.IsCapitalised(next) || scanner.IsKind(next + 1, TokenKind.Word);
        if (written && scanner.Lexicon.Zones.TryMatch(scanner.Tokens, next, scanner.End, out string? found, out int length)
            && (length > 1 || scanner.IsCapitalised(next)))
        {
            int close = next + length;
            end = next > end && scanner.IsCharacter(close, ')') ? close + 1 : next > end ? end : close;
            offset = found ?? string.Empty;
            return true;
        }

        offset = string.Empty;
        return false;
    }

    // “at 9:30”, “from 21:15”; a bare 9:30 may be a score or a verse
    private static bool IsIntroduced(DateScanner scanner, int at, in ClockTime time) =>
        time.Separator == ':' && (scanner.Is(at - 1, DateRoles.TimeBefore) || FollowsDate(scanner, at) || PrecedesDate(scanner, time.End))
        && !scanner.IsKind(time.End, TokenKind.Symbol) && !scanner.Is(time.End, DateRoles.Of)
        && !(scanner.IsJoined(time.End) && scanner.IsKind(time.End, TokenKind.Word));

    // “1 September 2019, 11:30”
    private static bool FollowsDate(DateScanner scanner, int at)
    {
        int end = scanner.IsCharacter(at - 1, ',') ? at - 1 : at;
        return end == scanner.Previous.End && end > scanner.Begin;
    }

    // “11:30, 1 September 2019”
    private static bool PrecedesDate(DateScanner scanner, int end) =>
        DateRules.TryReadCalendar(scanner, scanner.IsCharacter(end, ',') ? end + 1 : end, out DateMatch date) && date.Date is { IsFull: true };

    /// <summary>The ISO value of a time.</summary>
    public static string Value(int hour, int minute, string offset) =>
        "T" + CalendarDate.Digits(hour, 2) + ":" + CalendarDate.Digits(minute, 2) + (offset.EndsWith("+00:00", StringComparison.Ordinal) ? offset.Substring(0, offset.Length - 6) + "Z" : offset);
}

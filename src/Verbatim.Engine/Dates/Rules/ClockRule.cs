using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“9:30 a.m.”, “9pm ET”, “15:00 GMT”, “0930 GMT”, “5 o’clock”, “at 9:30”.</summary>
internal static class ClockRule
{
    private const string Name = "clock";
    private const int LastShift = 14;
    private const int RoundMinutes = 5;

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
        bool military = !twelve && IsMilitary(scanner, at, time);
        bool hour = !twelve && (half.Is(DateRoles.OClock) || (half.Is(DateRoles.HourZone) && time.Width == 4));
        end += twelve || hour ? 1 : 0;
        string offset = string.Empty;
        bool zoned = (twelve || hour || time.HasMinutes) && TryReadZone(scanner, ref end, out offset);
        if (!twelve && !hour && !military && !(time.HasMinutes && (zoned || IsIntroduced(scanner, at, time))))
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
            string? shifted = ReadShift(scanner, ref close);
            end = next > end && scanner.IsCharacter(close, ')') ? close + 1 : next > end ? end : close;
            offset = shifted ?? found ?? string.Empty;
            return true;
        }

        offset = string.Empty;
        return TryReadOffset(scanner, ref end, ref offset);
    }

    // the “+0200” of “09:30:00 +0200”
    private static bool TryReadOffset(DateScanner scanner, ref int end, ref string offset)
    {
        int shift = 0;
        bool signed = (scanner.IsCharacter(end, '+') || scanner.IsCharacter(end, '-')) && scanner.IsJoined(end + 1)
            && scanner.Digits(end + 1, out shift) == 4 && scanner.Tokens.Characters(end + 1)[0] <= '1' && shift / 100 <= LastShift && shift % 100 < 60;
        if (!signed)
        {
            return false;
        }

        offset = (scanner.IsCharacter(end, '+') ? "+" : "-") + CalendarDate.Digits(shift / 100, 2) + ":" + CalendarDate.Digits(shift % 100, 2);
        end += 2;
        return true;
    }

    // the “+2” of “UTC+2”, the “-5:30” of “GMT-5:30”
    private static string? ReadShift(DateScanner scanner, ref int at)
    {
        bool signed = scanner.IsJoined(at) && scanner.IsJoined(at + 1) && (scanner.IsCharacter(at, '+') || scanner.IsDash(at));
        if (!signed || scanner.Digits(at + 1, out int hours) is not (1 or 2) || hours > LastShift)
        {
            return null;
        }

        string sign = scanner.IsCharacter(at, '+') ? "+" : "-";
        int minutes = 0;
        bool both = scanner.IsCharacter(at + 2, ':') && scanner.IsJoined(at + 2) && scanner.IsJoined(at + 3) && scanner.Digits(at + 3, out minutes) == 2 && minutes < 60;
        at += both ? 4 : 2;
        return sign + CalendarDate.Digits(hours, 2) + ":" + CalendarDate.Digits(both ? minutes : 0, 2);
    }

    // “at 9:30”, “from 21:15”; a bare 9:30 may be a score or a verse
    private static bool IsIntroduced(DateScanner scanner, int at, in ClockTime time) =>
        time.Separator == ':' && (scanner.Is(at - 1, DateRoles.TimeBefore) || at == scanner.SpanEnd || BeginsSpan(scanner, at, time) || FollowsDate(scanner, at) || PrecedesDate(scanner, time.End))
        && !scanner.IsKind(time.End, TokenKind.Symbol) && !scanner.Is(time.End, DateRoles.Of)
        && !(scanner.IsJoined(time.End) && scanner.IsKind(time.End, TokenKind.Word));

    // “at 0930”
    private static bool IsMilitary(DateScanner scanner, int at, in ClockTime time) => time.Width == 4 && scanner.Tokens.Characters(at)[0] == '0'
        && IsAt(scanner, at - 1) && !scanner.IsPlural(time.End) && !scanner.IsPlural(time.End + 1) && !scanner.Is(time.End, DateRoles.Unit | DateRoles.Measure)
        && !(scanner.IsJoined(time.End) && (scanner.IsDash(time.End) || !scanner.IsKind(time.End, TokenKind.Punctuation)));

    /// <summary>Whether the word leads to times and to no years: “at”.</summary>
    public static bool IsAt(DateScanner scanner, int at) => scanner.Is(at, DateRoles.TimeBefore) && !scanner.Is(at, DateRoles.YearBefore | DateRoles.Hedge);

    // “9:00-17:00”, but not “Mark 9:31-10:12”
    private static bool BeginsSpan(DateScanner scanner, int at, in ClockTime time)
    {
        int to = time.End + 1;
        bool named = scanner.IsCapitalised(at - 1) && !scanner.Is(at - 1, DateRoles.Weekday) && at - 1 > scanner.Begin;
        return (scanner.IsDash(time.End) || scanner.Is(time.End, DateRoles.To)) && !named && time.Minute % RoundMinutes == 0
            && ClockTime.TryRead(scanner, to, out ClockTime end) && end is { Separator: ':' } && end.Minute % RoundMinutes == 0
            && (end.Hour * 60) + end.Minute != (time.Hour * 60) + time.Minute;
    }

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

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“half past six”, “quarter to nine”, “ten past five p.m.”, “five o’clock”. Which half of the day is meant only its name tells.</summary>
internal static class SpokenClockRule
{
    private const string Name = "clock";
    private const int Quarter = 8;
    private const int MostMinutes = 29;
    private const int LeastMinutes = 10;
    private const int MinutesOfQuarter = 15;
    private const int Noon = 12;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (TryReadTwelve(scanner, at, out match) || TryReadHalfHour(scanner, at, out match))
        {
            return true;
        }

        int end = at;
        int minute = 0;
        if (TryReadMinutes(scanner, ref end, out int minutes) && scanner.Is(end, DateRoles.ClockLink))
        {
            minute = scanner.Is(end, DateRoles.To) ? -minutes : minutes;
            end++;
        }
        else
        {
            end = at;
        }

        bool linked = end > at;
        if (!NumeralReader.TryRead(scanner, ref end, out int hour, out bool ordinal) || ordinal || hour is < 1 or > 12 || (linked && scanner.IsDash(end)))
        {
            return false;
        }

        bool clock = scanner.Is(end, DateRoles.OClock);
        bool spoken = !linked && TryReadSpokenMinutes(scanner, at, ref end, ref minute);
        end += clock ? 1 : 0;
        bool introduced = clock || linked || spoken || (scanner.Is(at - 1, DateRoles.TimeBefore) && !scanner.Is(at - 1, DateRoles.To));
        int hours = 0;
        bool half = introduced && (HalfOfDay.TryRead(scanner, ref end, out hours) || HalfOfDay.TryReadBeside(scanner, at, end, hour, out hours));
        int time = (((hour % 12) + hours) * 60) + minute;
        match = DateMatch.Of(at, end, Name, half ? Value((time + (24 * 60)) % (24 * 60)) : null);
        // “at ten to nine”, but not “at ten to nine dollars”
        bool told = linked && (clock || half || minute >= 0 || -minute == MinutesOfQuarter || EndsTime(scanner, end));
        return told || clock || half || spoken || IsAtDay(scanner, at, end);
    }

    // “12 noon”
    private static bool TryReadTwelve(DateScanner scanner, int at, out DateMatch match)
    {
        int end = at;
        bool twelve = NumeralReader.TryRead(scanner, ref end, out int hour, out bool ordinal) && !ordinal && hour == Noon && scanner.Is(end, DateRoles.Clock);
        match = default;
        bool read = twelve && ClockRule.TryReadName(scanner, end, out match);
        match = match with { First = at };
        return read;
    }

    // “at half nine”
    private static bool TryReadHalfHour(DateScanner scanner, int at, out DateMatch match)
    {
        int end = at + 1;
        bool read = scanner.Is(at, DateRoles.Half) && ClockRule.IsAt(scanner, at - 1) && NumeralReader.TryRead(scanner, ref end, out int hour, out bool ordinal)
            && !ordinal && hour is >= 1 and <= Noon && EndsTime(scanner, end);
        match = DateMatch.Of(at, end, Name, (string?)null);
        return read;
    }

    // “at nine thirty”, “by nine fifteen a.m.”
    private static bool TryReadSpokenMinutes(DateScanner scanner, int at, ref int end, ref int minute)
    {
        int next = end;
        if (!scanner.Is(at, DateRoles.Cardinal) || end != at + 1 || !scanner.Is(at - 1, DateRoles.TimeBefore) || !scanner.Is(next, DateRoles.Cardinal)
            || !NumeralReader.TryRead(scanner, ref next, out int minutes, out bool ordinal) || ordinal || minutes is < LeastMinutes or > 59
            || !(EndsTime(scanner, next) || scanner.Is(next, DateRoles.HalfDay)))
        {
            return false;
        }

        end = next;
        minute = minutes;
        return true;
    }

    // “on Monday at 9.”
    private static bool IsAtDay(DateScanner scanner, int at, int end) => scanner.Previous.End == at - 1 && at - 1 > scanner.Begin && !scanner.Previous.Year
        && ClockRule.IsAt(scanner, at - 1) && EndsTime(scanner, end) && !scanner.IsKind(end, Text.TokenKind.Symbol);

    private static bool EndsTime(DateScanner scanner, int at) => !(scanner.IsDash(at) && scanner.IsJoined(at)) && !scanner.IsKind(at, Text.TokenKind.Number)
        && !scanner.IsKind(at, Text.TokenKind.Symbol) && !(scanner.IsJoined(at) && scanner.IsJoined(at + 1))
        && (!scanner.IsKind(at, Text.TokenKind.Word) || (scanner.Is(at, DateRoles.Follow) && !scanner.Is(at, DateRoles.Of | DateRoles.To) && !Lists(scanner, at)));

    // the “and ten” of “at nine and ten boats”
    private static bool Lists(DateScanner scanner, int at) => scanner.Is(at, DateRoles.And | DateRoles.Or)
        && (scanner.IsKind(at + 1, Text.TokenKind.Number) || scanner.Is(at + 1, DateRoles.Cardinal | DateRoles.Half | DateRoles.Vague));

    // “five to ten” may be a range: before “to” only a quarter is minutes for sure
    private static bool TryReadMinutes(DateScanner scanner, ref int at, out int minutes)
    {
        DateWord word = scanner[at];
        bool part = word.Is(DateRoles.Half) || (word.Is(DateRoles.Unit) && word.Value == Quarter && !scanner.IsPlural(at));
        minutes = word.Is(DateRoles.Half) ? 30 : 15;
        if (part)
        {
            at++;
            return minutes == 15 || !scanner.Is(at, DateRoles.To);
        }

        bool words = scanner.Is(at, DateRoles.Cardinal);
        int first = at;
        if (!NumeralReader.TryRead(scanner, ref at, out minutes, out bool ordinal) || ordinal || minutes > MostMinutes)
        {
            return false;
        }

        bool named = scanner.Is(at, DateRoles.Unit) && scanner[at].Value == (int)DateUnit.Minute;
        at += named ? 1 : 0;
        return !scanner.Is(at, DateRoles.To) || named || (words && minutes % 5 == 0 && ClockRule.IsAt(scanner, first - 1));
    }

    private static string Value(int time) => "T" + CalendarDate.Digits(time / 60, 2) + ":" + CalendarDate.Digits(time % 60, 2);
}

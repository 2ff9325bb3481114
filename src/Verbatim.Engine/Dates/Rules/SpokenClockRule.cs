namespace Verbatim.Engine.Dates.Rules;

/// <summary>“half past six”, “quarter to nine”, “ten past five p.m.”, “five o’clock”. Which half of the day is meant only its name tells.</summary>
internal static class SpokenClockRule
{
    private const string Name = "clock";
    private const int Quarter = 8;
    private const int MostMinutes = 29;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
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
        end += clock ? 1 : 0;
        bool introduced = clock || linked || (scanner.Is(at - 1, DateRoles.TimeBefore) && !scanner.Is(at - 1, DateRoles.To));
        int hours = 0;
        bool half = introduced && HalfOfDay.TryRead(scanner, ref end, out hours);
        int time = (((hour % 12) + hours) * 60) + minute;
        match = DateMatch.Of(at, end, Name, half ? Value((time + (24 * 60)) % (24 * 60)) : null);
        return linked || clock || half;
    }

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

        return NumeralReader.TryRead(scanner, ref at, out minutes, out bool ordinal) && !ordinal && minutes <= MostMinutes && !scanner.Is(at, DateRoles.To);
    }

    private static string Value(int time) => "T" + CalendarDate.Digits(time / 60, 2) + ":" + CalendarDate.Digits(time % 60, 2);
}

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“9-11 a.m.”, “between 9 and 10:30 p.m.”: the half of the day is said once.</summary>
internal static class ClockSpanRule
{
    private const string Name = "clock";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (!ClockTime.TryRead(scanner, at, out ClockTime begin) || !IsTwelve(begin) || !IsJoin(scanner, at, begin.End)
            || !ClockTime.TryRead(scanner, begin.End + 1, out ClockTime to) || !IsTwelve(to))
        {
            return false;
        }

        int end = to.End;
        if (!scanner.Is(end, DateRoles.HalfDay) || !HalfOfDay.TryRead(scanner, ref end, out int half))
        {
            return false;
        }

        // “11-2 p.m.” begins in the morning
        int first = Minutes(begin);
        int last = Minutes(to);
        int before = first < last ? half : 12 - half;
        ClockRule.TryReadZone(scanner, ref end, out string offset);
        string value = ClockRule.Value((first / 60) + before, begin.Minute, offset) + "/" + ClockRule.Value((last / 60) + half, to.Minute, offset);
        match = DateMatch.Of(at, end, Name, value) with { IsSpan = true };
        return first != last;
    }

    private static bool IsJoin(DateScanner scanner, int at, int join) =>
        scanner.IsDash(join) || scanner.Is(join, DateRoles.To) || (scanner.Is(join, DateRoles.And) && scanner.Is(at - 1, DateRoles.Between));

    private static bool IsTwelve(in ClockTime time) => time.Hour is >= 1 and <= 12 && time.Width < 4;

    private static int Minutes(in ClockTime time) => (time.Hour % 12 * 60) + time.Minute;
}

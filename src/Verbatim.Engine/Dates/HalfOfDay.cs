namespace Verbatim.Engine.Dates;

/// <summary>Reads which half of the day a time is in.</summary>
internal static class HalfOfDay
{
    /// <summary>Reads “a.m.” or “in the evening”.</summary>
    /// <param name="scanner">The tokens.</param>
    /// <param name="end">The index just past the time; moved past the half.</param>
    /// <param name="hours">What is added to the hour.</param>
    public static bool TryRead(DateScanner scanner, ref int end, out int hours)
    {
        hours = scanner[end].Value;
        if (scanner.Is(end, DateRoles.HalfDay))
        {
            end++;
            return true;
        }

        // the night and midday are in both halves
        DateWord part = scanner[end + 2];
        hours = part.Value;
        bool told = scanner.Is(end, DateRoles.YearLink) && scanner.Is(end + 1, DateRoles.The) && part.Is(DateRoles.DayPart)
            && !part.Is(DateRoles.Unit | DateRoles.Clock) && !scanner.Is(end + 2, DateRoles.Short);
        end += told ? 3 : 0;
        return told;
    }
}

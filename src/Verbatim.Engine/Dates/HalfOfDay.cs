namespace Verbatim.Engine.Dates;

/// <summary>Reads which half of the day a time is in.</summary>
internal static class HalfOfDay
{
    private const int Noon = 12;
    private const int FirstOfNight = 5;

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

    /// <summary>Finds the half in the day that stands beside the hour: “at 5 this morning”, “tomorrow night at 8”.</summary>
    public static bool TryReadBeside(DateScanner scanner, int at, int end, int hour, out int hours)
    {
        hours = 0;
        int part = at - 2;
        if (scanner.Previous.End != at - 1 || !IsPart(scanner, part))
        {
            part = scanner.Is(end, DateRoles.Shift) && scanner[end].Value == 0 ? end + 1
                : scanner.Lexicon.RelativeDays.TryMatch(scanner.Tokens, end, scanner.End, out _, out int length) ? end + length : -1;
            part = part > 0 && !IsPart(scanner, part) ? part - 1 : part;
        }

        if (!IsPart(scanner, part))
        {
            return false;
        }

        bool night = !scanner.Is(part, DateRoles.DayPart) || scanner.Is(part, DateRoles.Unit);
        hours = night ? Noon : scanner[part].Value;
        return !night || hour is >= FirstOfNight and < Noon;
    }

    // “morning”, “tonight”; midday is in both halves
    private static bool IsPart(DateScanner scanner, int at) =>
        (scanner.Is(at, DateRoles.DayPart) && !scanner.Is(at, DateRoles.Clock))
        || (scanner.Is(at, DateRoles.Phrase) && scanner.Lexicon.RelativeDays.TryMatch(scanner.Tokens, at, scanner.End, out RelativeStretch stretch, out int length)
            && length == 1 && stretch.Unit == DateUnit.Night);
}

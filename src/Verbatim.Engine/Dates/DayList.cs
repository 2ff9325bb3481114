namespace Verbatim.Engine.Dates;

/// <summary>Days of one month in a row: “May 3, 5 and 9, 2021”, “3, 5 and 9 May 2021”.</summary>
/// <param name="Last">The index of the last day.</param>
/// <param name="End">The index just past the list, and the year where it has one.</param>
/// <param name="Year">The year, or 0.</param>
/// <param name="Month">The month.</param>
internal readonly record struct DayList(int Last, int End, int Year, int Month)
{
    private const int MostDays = 8;

    /// <summary>Reads the days that follow the first, up to the end of the list.</summary>
    /// <param name="scanner">The tokens.</param>
    /// <param name="at">The index just past the first day.</param>
    /// <param name="day">The first day.</param>
    /// <param name="last">The index of the last day.</param>
    /// <param name="end">The index just past it.</param>
    /// <param name="gap">Whether the days are not all of one stretch.</param>
    public static bool TryReadDays(DateScanner scanner, int at, int day, out int last, out int end, out bool gap)
    {
        last = end = at;
        gap = false;
        bool closed = false;
        for (int i = 0; i < MostDays && !closed; i++)
        {
            int next = scanner.IsCharacter(end, ',') ? end + 1 : end;
            closed = scanner.Is(next, DateRoles.And | DateRoles.Or);
            gap |= scanner.Is(next, DateRoles.Or);
            next += closed ? 1 : 0;
            next += closed && scanner.Is(next, DateRoles.The) ? 1 : 0;
            int number = next;
            if (next == end || !NumeralReader.TryReadDay(scanner, ref next, out int following, out _) || following <= day)
            {
                return false;
            }

            gap |= following != day + 1;
            (last, end, day) = (number, next, following);
        }

        return closed;
    }

    /// <summary>Whether nothing counted follows: “on May 3 and 40 of them”, “on May 3 and 4 boats sank”.</summary>
    public static bool IsClosed(DateScanner scanner, int end) =>
        (scanner.Is(end, DateRoles.Follow) && scanner.Is(end, DateRoles.Place) && !scanner.Is(end, DateRoles.Of | DateRoles.To | DateRoles.From))
        || (end < scanner.End && scanner.Tags[end] is Phrases.WordTag.Verb or Phrases.WordTag.Auxiliary && !scanner.IsPlural(end))
        || !(scanner.IsKind(end, Text.TokenKind.Word) || scanner.IsKind(end, Text.TokenKind.Symbol) || (scanner.IsJoined(end) && scanner.IsDash(end)));
}

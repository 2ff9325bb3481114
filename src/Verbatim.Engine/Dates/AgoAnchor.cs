using Verbatim.Engine.Dates.Rules;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>What a distance in time is counted from.</summary>
/// <param name="End">The index just past it.</param>
/// <param name="Direction">1 where the distance leads ahead, -1 where it leads back.</param>
/// <param name="Day">The day; null where the text does not settle it.</param>
/// <param name="IsExact">Whether it is named, so that “a year ago today” is a day and not a year.</param>
internal readonly record struct AgoAnchor(int End, int Direction, DateTime? Day, bool IsExact)
{
    /// <summary>Reads what follows the distance at <paramref name="next"/> that began at <paramref name="at"/>.</summary>
    public static bool TryRead(DateScanner scanner, int at, int next, in AgoSteps steps, out AgoAnchor anchor)
    {
        bool the = scanner.Is(at, DateRoles.The);
        if (!the && IsAgo(scanner, next))
        {
            int direction = scanner[next].Value;
            anchor = direction < 0 && TryReadBack(scanner, next + 1, out AgoAnchor back) ? back
                : new AgoAnchor(next + 1, direction, scanner.Reference, false);
            return true;
        }

        if (scanner.Is(next, DateRoles.From) && scanner.Is(next + 1, DateRoles.Now))
        {
            anchor = new AgoAnchor(next + 2, 1, scanner.Reference, false);
            return true;
        }

        return TryReadAhead(scanner, next, steps, the, out anchor) || (!steps.IsClock && TryReadOffset(scanner, next, steps, out anchor))
            || (scanner.Is(at, DateRoles.Article | DateRoles.Vague) && !steps.IsClock && TryReadApart(scanner, next, out anchor));
    }

    // “two years ago”, “two years back.”, but not “two years back home”
    private static bool IsAgo(DateScanner scanner, int at) =>
        scanner.Is(at, DateRoles.Ago) && !(scanner.Is(at, DateRoles.Apart) && scanner.IsKind(at + 1, TokenKind.Word));

    // “a year ago today”, “a week ago on Monday”; “five years ago this week” is no week of this year
    private static bool TryReadBack(DateScanner scanner, int at, out AgoAnchor anchor)
    {
        if (scanner.Is(at, DateRoles.Shift) && scanner.Is(at + 1, DateRoles.Unit) && !scanner.IsPlural(at + 1))
        {
            anchor = new AgoAnchor(at + 2, -1, null, false);
            return true;
        }

        return TryReadNamed(scanner, scanner.Is(at, DateRoles.On) ? at + 1 : at, -1, out anchor);
    }

    // “four days from yesterday”, “a week after May 3”, “the day before Christmas”
    private static bool TryReadOffset(DateScanner scanner, int next, in AgoSteps steps, out AgoAnchor anchor)
    {
        anchor = default;
        DateWord offset = scanner[next];
        int direction = offset.Is(DateRoles.Offset) ? offset.Value : scanner.Is(next, DateRoles.Earlier) ? -1 : 0;
        return direction != 0 && (TryReadNamed(scanner, next + 1, direction, out anchor) || TryReadCalendar(scanner, next + 1, direction, steps, out anchor));
    }

    // “a week on Friday”, “a fortnight from Monday”, “a week tomorrow”
    private static bool TryReadAhead(DateScanner scanner, int next, in AgoSteps steps, bool the, out AgoAnchor anchor)
    {
        anchor = default;
        bool on = scanner.Is(next, DateRoles.On) && steps.IsWeeks && TenseReader.Around(scanner, next) != Tense.Past;
        return (!the && !steps.IsClock && (on || scanner.Is(next, DateRoles.From)) && TryReadNamed(scanner, next + 1, 1, out anchor))
            || (!the && steps.IsWeeks && TryReadComing(scanner, next, out anchor));
    }

    private static bool TryReadComing(DateScanner scanner, int next, out AgoAnchor anchor)
    {
        anchor = default;
        return scanner.Is(next, DateRoles.Phrase) && TenseReader.Around(scanner, next) != Tense.Past
            && scanner.Lexicon.RelativeDays.TryMatch(scanner.Tokens, next, scanner.End, out RelativeStretch stretch, out _) && stretch.Days is 0 or 1
            && TryReadNamed(scanner, next, 1, out anchor);
    }

    // “today”, “tomorrow”, “Monday”
    private static bool TryReadNamed(DateScanner scanner, int at, int direction, out AgoAnchor anchor)
    {
        if (scanner.Lexicon.RelativeDays.TryMatch(scanner.Tokens, at, scanner.End, out RelativeStretch stretch, out int length))
        {
            DateTime? day = stretch.Days is { } days && scanner.Reference is { } now ? Calendar.Shift(now, days) : null;
            anchor = new AgoAnchor(at + length, direction, day, true);
            return stretch.Days is not null;
        }

        bool weekday = scanner.Is(at, DateRoles.Weekday) && !scanner.Is(at, DateRoles.Short)
            && !scanner.IsKind(at + 1, TokenKind.Clitic) && !DateRules.TryReadCalendar(scanner, at + 1, out _);
        anchor = new AgoAnchor(at + 1, direction, Nearest(scanner, direction, scanner[at].Value), true);
        return weekday;
    }

    private static DateTime? Nearest(DateScanner scanner, int direction, int weekday)
    {
        if (scanner.Reference is not { } day)
        {
            return null;
        }

        int ahead = (weekday - Calendar.WeekdayOf(day) + 7) % 7;
        return Calendar.Shift(day, direction > 0 || ahead == 0 ? ahead : ahead - 7);
    }

    private static bool TryReadCalendar(DateScanner scanner, int at, int direction, in AgoSteps steps, out AgoAnchor anchor)
    {
        anchor = default;
        bool read = NamedDayRule.TryRead(scanner, at, out DateMatch match) || DateRules.TryReadCalendar(scanner, at, out match);
        if (!read || match.Date is { Day: 0 } || match.Value is not null)
        {
            return false;
        }

        DateTime? day = match.Date is { } date ? Settle(scanner, at, date, direction, steps) : null;
        anchor = new AgoAnchor(match.End, direction, day, true);
        return true;
    }

    // “it will open six months after May 3”: the day that is told lies ahead, be it counted from one that is past
    private static DateTime? Settle(DateScanner scanner, int at, CalendarDate date, int direction, in AgoSteps steps)
    {
        if (date.Year > 0 || scanner.Reference is not { } now)
        {
            return date.ToDay();
        }

        Tense tense = TenseReader.Around(scanner, at);
        int back = tense == Tense.Past ? -1 : 1;
        string today = CalendarDate.Of(now).ToIso();
        for (int year = now.Year - back; tense is Tense.Past or Tense.Future && year != now.Year + (2 * back); year += back)
        {
            DateTime? day = CalendarDate.TryCreate(year, date.Month, date.Day)?.ToDay();
            string? told = steps.Value(new AgoAnchor(at, direction, day, true));
            if (told is not null && string.CompareOrdinal(told, today) * back >= 0)
            {
                return day;
            }
        }

        return null;
    }

    // “a few days later”, “a week before.”: counted from another day; what has a number stays a figure
    private static bool TryReadApart(DateScanner scanner, int next, out AgoAnchor anchor)
    {
        anchor = new AgoAnchor(next + 1, 1, null, false);
        // “a year earlier than planned”
        bool ends = (!scanner.IsKind(next + 1, TokenKind.Word) || !scanner.Is(next, DateRoles.Offset)) && !scanner.Is(next + 1, DateRoles.Hedge);
        return scanner.Is(next, DateRoles.Apart) && !scanner.Is(next, DateRoles.Ago) && ends;
    }
}

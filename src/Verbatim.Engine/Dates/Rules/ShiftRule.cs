using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“last week”, “this Friday”, “next July”, “earlier this year”, “last summer”, “this morning”.</summary>
internal static class ShiftRule
{
    private const string Name = "shift";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        int shift = scanner[at].Value;
        int next = at + 1;
        DateWord word = scanner[next];
        int first = FirstOf(scanner, at);
        match = default;
        if (IsOwned(scanner, at) || IsTitle(scanner, at))
        {
            return false;
        }

        if (word.Is(DateRoles.Weekday) && !word.Is(DateRoles.Short))
        {
            match = Weekday(scanner, at, shift) with { First = first };
        }
        else if (word.Is(DateRoles.Unit) && !scanner.IsPlural(next) && !IsDayOrClock((DateUnit)word.Value))
        {
            match = Stretch(scanner, first, next, shift);
        }
        else if (word.Is(DateRoles.DayPart) && scanner.IsLower(next))
        {
            match = shift <= 0 ? DateMatch.Of(at, next + 1, Name, Relative.Day(scanner, shift)) : default;
        }
        else if (word.Is(DateRoles.Month) && (scanner.IsCapitalised(next) || !word.Is(DateRoles.Ordinary | DateRoles.GivenName | DateRoles.Short)))
        {
            string? month = Month(scanner, shift, word.Value);
            match = MonthDateRule.TryRead(scanner, next, out DateMatch dated) && dated.Date is { Year: 0, Day: > 0 } date && !Counts(scanner, dated.End)
                ? DateMatch.Of(first, dated.End, Name, month is null ? null : month + "-" + CalendarDate.Digits(date.Day, 2))
                : DateMatch.Stretch(first, next + 1, Name, month);
        }
        else if (word.Is(DateRoles.Season) && IsSeason(scanner, next))
        {
            match = DateMatch.Stretch(first, next + 1, Name, Season(scanner, shift, word.Value));
        }

        return match.End > 0;
    }

    // “next March 20 boats will race”
    private static bool Counts(DateScanner scanner, int at) => scanner.IsLower(at) && !scanner.Is(at, DateRoles.Follow);

    // “earlier this year”, “this past weekend”, “this coming Monday”
    private static int FirstOf(DateScanner scanner, int at)
    {
        bool now = scanner[at].Value != 0 && scanner.Is(at - 1, DateRoles.Shift) && scanner[at - 1].Value == 0;
        return now || scanner.Is(at - 1, DateRoles.Earlier) ? at - 1 : at;
    }

    /// <summary>“its last night”, “Lee’s next year” are counted from something else.</summary>
    public static bool IsOwned(DateScanner scanner, int at) =>
        scanner.IsKind(at - 1, TokenKind.Clitic) || (scanner.Is(at - 1, DateRoles.Owner) && scanner.Tags[at - 1] == WordTag.Determiner);

    // “on Last Week Live”
    private static bool IsTitle(DateScanner scanner, int at) =>
        scanner.IsCapitalised(at) && scanner.IsCapitalised(at + 1) && scanner.IsCapitalised(at + 2) && scanner.Is(at + 1, DateRoles.Unit);

    // “the past day”, “this day”, “the last hour” count or point elsewhere
    private static bool IsDayOrClock(DateUnit unit) =>
        unit is DateUnit.Day or DateUnit.Hour or DateUnit.Minute or DateUnit.Fortnight;

    private static DateMatch Weekday(DateScanner scanner, int at, int shift)
    {
        int weekdayAt = at + 1;
        DateMatch dated = default;
        if (WeekdayRule.TryRead(scanner, weekdayAt, out DateMatch match) && match.Date is { Day: > 0 })
        {
            dated = match with { First = at };
        }

        return dated.End > 0
            ? dated
            : DateMatch.Of(at, WeekdayRule.SkipDayPart(scanner, at + 2), Name, Value(scanner, at, shift));
    }

    // “this coming Monday” is clear, “next Monday” is not
    private static string? Value(DateScanner scanner, int at, int shift) => shift > 0 && FirstOf(scanner, at) < at
        ? Relative.ComingWeekday(scanner, scanner[at + 1].Value)
        : Relative.ShiftedWeekday(scanner, at, shift, scanner[at + 1].Value);

    // “next week on Friday” and “last week Sunday” are days
    private static DateMatch Stretch(DateScanner scanner, int first, int unitAt, int shift)
    {
        var unit = (DateUnit)scanner[unitAt].Value;
        int weekday = scanner.Is(unitAt + 1, DateRoles.On) ? unitAt + 2 : unitAt + 1;
        if (unit == DateUnit.Week && scanner.Is(weekday, DateRoles.Weekday) && !scanner.Is(weekday, DateRoles.Short))
        {
            return DateMatch.Of(first, weekday + 1, Name, Relative.DayOfWeek(scanner, shift, scanner[weekday].Value));
        }

        // “the past year” and “the next week” are counted from another day than “last year”, or are no calendar year at all
        bool loose = scanner.Is(first - 1, DateRoles.The);
        string? value = loose ? null
            : unit == DateUnit.Weekend && shift == 0 ? Relative.ThisWeekend(scanner, first)
            : Relative.Stretch(scanner, shift, unit);
        return DateMatch.Stretch(first, unitAt + 1, Name, value);
    }

    // “last July” written in May is clear, written in November it is not
    private static string? Month(DateScanner scanner, int shift, int month)
    {
        if (scanner.Reference is not { } day || (shift < 0 && month < day.Month) || (shift > 0 && month > day.Month))
        {
            return null;
        }

        return new CalendarDate(day.Year + shift, month, 0).ToIso();
    }

    // which summer is the last one depends on the day; “this summer” does not
    private static string? Season(DateScanner scanner, int shift, int season) =>
        shift == 0 && scanner.Reference is { } day ? CalendarDate.Digits(day.Year, 4) + "-" + CalendarDate.Digits(season, 2) : null;

    // “last fall”, but “this spring water”, “the next fall in prices”
    private static bool IsSeason(DateScanner scanner, int at) =>
        !(scanner.Is(at - 2, DateRoles.The)) && (!scanner.IsLower(at + 1) || scanner.Is(at + 1, DateRoles.Follow) || scanner[at + 1].IsUnknown);
}

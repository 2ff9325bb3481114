using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the first Friday of July”, “the 20th of next month”, “on the 27th”.</summary>
internal static class DayOfMonthRule
{
    private const string Name = "day-of-month";
    private const int LeastInWords = 10;
    private const int LastMonth = 12;
    private const int LastDay = 31;
    private const int LongestList = 24;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        bool the = scanner.Is(at, DateRoles.The);
        int next = the ? at + 1 : at;
        if (scanner.Is(next, DateRoles.Final))
        {
            // “the second-to-last Friday of May”
            return !scanner.IsDash(next - 1) && TryReadFinal(scanner, at, next + 1, out match);
        }

        if (!NumeralReader.TryReadDay(scanner, ref next, out int number, out bool ordinal) || !ordinal)
        {
            return false;
        }

        if (number <= 5 && scanner.Is(next, DateRoles.Weekday) && !scanner.Is(next, DateRoles.Short))
        {
            int weekday = scanner[next].Value;
            bool told = TryReadMonth(scanner, next + 1, out CalendarDate month, out int end);
            return TryMatch(at, told ? end : WeekdayRule.SkipDayPart(scanner, next + 1), told ? WeekdayOf(month, weekday, number) : null, out match);
        }

        return TryReadDayOf(scanner, at, next, number, out match) || TryReadDay(scanner, at, next, number, out match) || (the && TryReadAlone(scanner, at, next, out match));
    }

    // “the last Friday of May 2021”, “the final day of May 2021”
    private static bool TryReadFinal(DateScanner scanner, int at, int next, out DateMatch match)
    {
        match = default;
        bool weekday = scanner.Is(next, DateRoles.Weekday) && !scanner.Is(next, DateRoles.Short);
        bool day = scanner.Is(next, DateRoles.Unit) && scanner[next].Value == (int)DateUnit.Day && !scanner.IsPlural(next);
        if (!(weekday || day) || !TryReadMonth(scanner, next + 1, out CalendarDate month, out int end))
        {
            return TryReadDayOf(scanner, at, next, 0, out match);
        }

        CalendarDate? date = month.Year == 0 ? null
            : weekday ? Calendar.LastWeekday(month.Year, month.Month, scanner[next].Value)
            : month with { Day = DateTime.DaysInMonth(month.Year, month.Month) };
        return TryMatch(at, end, date, out match);
    }

    // the 20th of a month that is told from now
    private static bool TryReadDay(DateScanner scanner, int at, int next, int number, out DateMatch match)
    {
        match = default;
        bool direct = scanner.Is(next, DateRoles.Shift) && scanner.IsKind(at + 1, TokenKind.Number);
        return (TryReadMonth(scanner, next, out CalendarDate month, out int end) || (direct && TryReadShift(scanner, next, out month, out end)))
            && !scanner.Is(next + 1, DateRoles.Month)
            && TryMatch(at, end, month.Year > 0 ? CalendarDate.TryCreate(month.Year, month.Month, number) : null, out match);
    }

    // “on the 27th.”, “by the 21st”: nothing counted may follow, and no ordinal in words (“on the second”)
    private static bool TryReadAlone(DateScanner scanner, int at, int next, out DateMatch match)
    {
        int end = EndOfDays(scanner, next);
        match = DateMatch.Of(at, end, Name, (string?)null) with { IsSpan = end > next };
        return EndsDay(scanner, end) && !DayMonthRule.TryRead(scanner, at + 1, out _) && !CenturyRule.TryRead(scanner, at + 1, out _) && IsWrittenAsDay(scanner, at + 1)
            && scanner.Is(at - 1, DateRoles.On | DateRoles.Place)
            && !scanner.Is(at - 1, DateRoles.Of);
    }

    // the “and 28th” of “on the 27th and 28th”, the “to the 30th” of “from the 27th to the 30th”
    private static int EndOfDays(DateScanner scanner, int next)
    {
        int end = next;
        while (scanner.IsCharacter(end, ',') && TryReadOrdinal(scanner, end + 1, out int listed) && listed - next < LongestList)
        {
            end = listed;
        }

        end += scanner.IsCharacter(end, ',') ? 1 : 0;
        return (scanner.Is(end, DateRoles.And | DateRoles.Or | DateRoles.To) || scanner.IsDash(end)) && TryReadOrdinal(scanner, end + 1, out int last) ? last : next;
    }

    private static bool TryReadOrdinal(DateScanner scanner, int at, out int end)
    {
        end = scanner.Is(at, DateRoles.The) ? at + 1 : at;
        return scanner.IsKind(end, TokenKind.Number) && NumeralReader.TryReadDay(scanner, ref end, out _, out bool ordinal) && ordinal && EndsDay(scanner, end);
    }

    private static bool EndsDay(DateScanner scanner, int next)
    {
        bool verb = next < scanner.End && scanner.Tags[next] is WordTag.Verb or WordTag.Auxiliary && !scanner.IsPlural(next);
        bool ends = verb || !scanner.IsKind(next, TokenKind.Word) || (scanner.Is(next, DateRoles.Follow) && !scanner.Is(next, DateRoles.Of | DateRoles.Cardinal));
        bool joined = scanner.IsJoined(next) && (scanner.IsDash(next) || scanner.IsKind(next, TokenKind.Symbol));
        return ends && !joined;
    }

    // “on the twenty-first”, but not “on the second”
    private static bool IsWrittenAsDay(DateScanner scanner, int at) =>
        scanner.IsKind(at, TokenKind.Number) || (scanner.Is(at - 2, DateRoles.On) && scanner[at].Value >= LeastInWords);

    /// <summary>
    /// Reads “the 21st”, “the twenty-first” or “21st” after a weekday; the day is that of the nearest month where the two agree.
    /// </summary>
    public static bool TryReadAfterWeekday(DateScanner scanner, int weekdayAt, int at, int weekday, out DateMatch match)
    {
        match = default;
        bool the = scanner.Is(at, DateRoles.The);
        int next = the ? at + 1 : at;
        if (!(the || (at == weekdayAt + 1 && scanner.IsKind(at, TokenKind.Number))) || !NumeralReader.TryReadDay(scanner, ref next, out int day, out bool ordinal)
            || !ordinal || (!the && !EndsDay(scanner, next)))
        {
            return false;
        }

        match = new DateMatch(at, next, Name, Agreeing(scanner, weekday, day), null);
        return true;
    }

    private static CalendarDate? Agreeing(DateScanner scanner, int weekday, int day)
    {
        CalendarDate? found = null;
        for (int shift = -1; shift <= 1 && scanner.Reference is not null; shift++)
        {
            CalendarDate month = Shifted(scanner, shift);
            if (CalendarDate.TryCreate(month.Year, month.Month, day) is { } date && Calendar.WeekdayOf(date.ToDay()!.Value) == weekday)
            {
                found = found is null ? date : null;
            }
        }

        return found;
    }

    private static bool TryMatch(int at, int end, CalendarDate? date, out DateMatch match)
    {
        match = new DateMatch(at, end, Name, date, null);
        return true;
    }

    private static CalendarDate? WeekdayOf(CalendarDate month, int weekday, int nth) =>
        month.Year > 0 ? Calendar.NthWeekday(month.Year, month.Month, weekday, nth) : null;

    // “of July 2020”, “in this month”, “of next month”
    private static bool TryReadMonth(DateScanner scanner, int at, out CalendarDate month, out int end)
    {
        month = default;
        end = at + 2;
        if (!scanner.Is(at, DateRoles.Of) && !(scanner.Is(at, DateRoles.YearStrong) && scanner.Is(at, DateRoles.Place)))
        {
            return false;
        }

        if (scanner.Is(at + 1, DateRoles.Month))
        {
            int year = 0;
            bool dated = MonthDateRule.TryReadYear(scanner, ref end, out year);
            month = new CalendarDate(dated ? year : 0, scanner[at + 1].Value, 0);
            return true;
        }

        return TryReadShift(scanner, at + 1, out month, out end);
    }

    // “next month”, “the month”, “each month”
    private static bool TryReadShift(DateScanner scanner, int at, out CalendarDate month, out int end)
    {
        DateWord unit = scanner[at + 1];
        end = at + 2;
        month = scanner.Is(at, DateRoles.Shift) ? Shifted(scanner, scanner[at].Value) : default;
        bool told = scanner.Is(at, DateRoles.Shift | DateRoles.The | DateRoles.Other)
            || (scanner.Is(at, DateRoles.Determiner) && scanner.Is(at, DateRoles.Place));
        return told && unit.Is(DateRoles.Unit) && unit.Value == (int)DateUnit.Month;
    }

    // “the first day of next month”, “the last day of this year”
    private static bool TryReadDayOf(DateScanner scanner, int at, int next, int number, out DateMatch match)
    {
        match = default;
        bool day = scanner.Is(next, DateRoles.Unit) && (DateUnit)scanner[next].Value == DateUnit.Day && scanner.Is(next + 1, DateRoles.Of);
        if (!day)
        {
            return false;
        }

        if (number > 0 && TryReadShift(scanner, next + 2, out CalendarDate month, out int end) && !scanner.Is(end, DateRoles.Of))
        {
            return TryMatch(at, end, month.Year > 0 ? CalendarDate.TryCreate(month.Year, month.Month, number) : null, out match);
        }

        int yearEnd = next + 2;
        if (number <= 1 && scanner.Digits(yearEnd, out _) == 4 && YearReader.TryRead(scanner, ref yearEnd, out int digits) && !(scanner.IsDash(yearEnd) && scanner.IsJoined(yearEnd)))
        {
            return TryMatch(at, yearEnd, new CalendarDate(digits, number == 0 ? LastMonth : 1, number == 0 ? LastDay : 1), out match);
        }

        bool year = scanner.Is(next + 2, DateRoles.Shift) && scanner.Is(next + 3, DateRoles.Unit) && (DateUnit)scanner[next + 3].Value == DateUnit.Year;
        int said = scanner.Reference is { } now ? now.Year + scanner[next + 2].Value : 0;
        return year && number <= 1
            && TryMatch(at, next + 4, said > 0 ? new CalendarDate(said, number == 0 ? LastMonth : 1, number == 0 ? LastDay : 1) : null, out match);
    }

    private static CalendarDate Shifted(DateScanner scanner, int shift)
    {
        if (scanner.Reference is not { } day)
        {
            return default;
        }

        int months = (day.Year * 12) + day.Month - 1 + shift;
        return new CalendarDate(months / 12, (months % 12) + 1, 0);
    }
}

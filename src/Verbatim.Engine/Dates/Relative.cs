namespace Verbatim.Engine.Dates;

/// <summary>Values of dates that are told from the day of writing; null where that day, or the direction, is not known.</summary>
internal static class Relative
{
    /// <summary>The day that many days from the day of writing.</summary>
    public static string? Day(DateScanner scanner, int days) =>
        scanner.Reference is { } day ? Iso(Calendar.Shift(day, days)) : null;

    /// <summary>A weekday of this week, the last or the next one.</summary>
    public static string? DayOfWeek(DateScanner scanner, int weeks, int weekday) =>
        scanner.Reference is { } day ? Iso(Calendar.Shift(Calendar.MondayOf(day), (7 * weeks) + weekday - 1)) : null;

    /// <summary>A weekday alone: the one before where the sentence looks back, the one to come where it looks ahead.</summary>
    public static string? Weekday(DateScanner scanner, int at, int weekday)
    {
        if (scanner.Reference is not { } day)
        {
            return null;
        }

        int ahead = (weekday - Calendar.WeekdayOf(day) + 7) % 7;
        return TenseReader.Around(scanner, at) switch
        {
            Tense.Past when scanner.Is(at - 1, DateRoles.Aim) => null,
            Tense.Past => Iso(Calendar.Shift(day, ahead == 0 ? 0 : ahead - 7)),
            Tense.Future => Iso(Calendar.Shift(day, ahead)),
            _ => null,
        };
    }

    /// <summary>“from Monday to Wednesday”, the last or the next ones.</summary>
    public static string? Weekdays(DateScanner scanner, int at, int first, int last)
    {
        if (scanner.Reference is not { } day || first == last)
        {
            return null;
        }

        int length = (last - first + 7) % 7;
        int ahead = (first - Calendar.WeekdayOf(day) + 7) % 7;
        int behind = (Calendar.WeekdayOf(day) - last + 7) % 7;
        return TenseReader.Around(scanner, at) switch
        {
            Tense.Past => Interval(Calendar.Shift(day, -behind - length), length),
            Tense.Future => Interval(Calendar.Shift(day, ahead), length),
            _ => null,
        };
    }

    /// <summary>“this weekend” and “the weekend”: the one to come, or the one just gone where the sentence looks back.</summary>
    public static string? ThisWeekend(DateScanner scanner, int at)
    {
        if (scanner.Reference is not { } day)
        {
            return null;
        }

        DateTime saturday = Calendar.Shift(Calendar.MondayOf(day), 5);
        return TenseReader.Around(scanner, at) switch
        {
            Tense.Past => Interval(saturday <= day ? saturday : Calendar.Shift(saturday, -7), 1),
            Tense.Future => Interval(saturday, 1),
            _ => null,
        };
    }

    /// <summary>The first such weekday after the day of writing, or one that many weeks later.</summary>
    public static string? ComingWeekday(DateScanner scanner, int weekday, int weeks = 0) =>
        scanner.Reference is { } day ? Iso(Calendar.Shift(day, ((weekday - Calendar.WeekdayOf(day) + 6) % 7) + 1 + (7 * weeks))) : null;

    /// <summary>The last such weekday before the day of writing, the one before it, and so on.</summary>
    public static string? PastWeekday(DateScanner scanner, int weekday, int count) =>
        scanner.Reference is { } day ? Iso(Calendar.Shift(day, -((Calendar.WeekdayOf(day) - weekday + 6) % 7) - 1 - (7 * (count - 1)))) : null;

    /// <summary>“last Friday” and “this Friday”; “next Friday” may be this week's or the next one's.</summary>
    public static string? ShiftedWeekday(DateScanner scanner, int at, int shift, int weekday)
    {
        if (scanner.Reference is not { } day || shift > 0)
        {
            return null;
        }

        // “she left this Sunday”, written on a Friday
        if (shift == 0 && weekday > Calendar.WeekdayOf(day) && TenseReader.Around(scanner, at) == Tense.Past)
        {
            return null;
        }

        int back = (Calendar.WeekdayOf(day) - weekday + 6) % 7;
        return shift < 0 ? Iso(Calendar.Shift(day, -back - 1)) : DayOfWeek(scanner, 0, weekday);
    }

    /// <summary>“last year”, “this week”, “next month”.</summary>
    public static string? Stretch(DateScanner scanner, int shift, DateUnit unit) => scanner.Reference is not { } day ? null : unit switch
    {
        DateUnit.Day => Iso(Calendar.Shift(day, shift)),
        DateUnit.Night => Iso(Calendar.Shift(day, shift)),
        DateUnit.Week => Calendar.IsoWeek(Calendar.Shift(day, 7 * shift)),
        DateUnit.Weekend => shift > 0 ? null : Weekend(Calendar.Shift(Calendar.MondayOf(day), 7 * shift)),
        DateUnit.Month => MonthIso(day, shift),
        DateUnit.Quarter => QuarterIso(day, shift),
        DateUnit.Year => CalendarDate.Digits(Math.Max(1, day.Year + shift), 4),
        DateUnit.Decade => shift == 0 ? Years(day.Year - (day.Year % 10), 10) : null,
        DateUnit.Century => shift == 0 ? Years(((day.Year - 1) / 100 * 100) + 1, 100) : null,
        _ => null,
    };

    /// <summary>“two weeks ago”, “three days from now”: a day for days and weeks, else the month or year.</summary>
    public static string? Distance(DateScanner scanner, int amount, DateUnit unit) => scanner.Reference is not { } day ? null : unit switch
    {
        DateUnit.Day or DateUnit.Night => Iso(Calendar.Shift(day, amount)),
        DateUnit.Week => Iso(Calendar.Shift(day, 7 * amount)),
        DateUnit.Fortnight => Iso(Calendar.Shift(day, 14 * amount)),
        DateUnit.Month => MonthIso(day, amount),
        DateUnit.Year => YearIso(day.Year + amount),
        DateUnit.Decade => YearIso(day.Year + (10 * amount)),
        _ => null,
    };

    /// <summary>A month and day without a year: the nearest one in the direction that the sentence looks.</summary>
    public static CalendarDate Settle(DateScanner scanner, int at, CalendarDate date)
    {
        // “the August average” is of any August
        bool general = date.Day == 0 && !scanner.Is(at - 1, DateRoles.Place);
        if (scanner.Reference is not { } day || date.Year > 0 || general)
        {
            return date;
        }

        Tense tense = TenseReader.Around(scanner, at);
        int place = (date.Month * 32) + date.Day;
        int today = (day.Month * 32) + (date.Day == 0 ? 0 : day.Day);
        int year = tense switch
        {
            Tense.Past => place > today ? day.Year - 1 : day.Year,
            Tense.Future => place < today ? day.Year + 1 : day.Year,
            _ => 0,
        };
        return date.Day == 0 ? date with { Year = year } : CalendarDate.TryCreate(year, date.Month, date.Day) ?? date;
    }

    /// <summary>A month and day without a year but with a weekday: the year next to the day of writing that agrees, where just one does.</summary>
    public static CalendarDate SettleByWeekday(DateScanner scanner, CalendarDate date, int weekday)
    {
        CalendarDate? found = null;
        for (int shift = -1; shift <= 1 && scanner.Reference is not null; shift++)
        {
            if (CalendarDate.TryCreate(scanner.Reference.Value.Year + shift, date.Month, date.Day) is { } dated && dated.ToDay() is { } day
                && Calendar.WeekdayOf(day) == weekday)
            {
                found = dated;
            }
        }

        return found ?? date;
    }

    /// <summary>A span of days or months without a year: the nearest one in the direction that the sentence looks.</summary>
    public static string Span(DateScanner scanner, int at, CalendarDate begin, CalendarDate end)
    {
        bool turns = (begin.Month * 32) + begin.Day > (end.Month * 32) + end.Day;
        Tense tense = begin.Year + end.Year == 0 && scanner.Reference is not null ? TenseReader.Around(scanner, at) : Tense.Unknown;
        CalendarDate told = tense switch
        {
            Tense.Past => Settle(scanner, at, end),
            Tense.Future => Settle(scanner, at, begin),
            _ => default,
        };
        if (told.Year == 0)
        {
            return begin.ToIso() + "/" + end.ToIso();
        }

        int first = tense == Tense.Past && turns ? told.Year - 1 : told.Year;
        return (begin with { Year = first }).ToIso() + "/" + (end with { Year = turns ? first + 1 : first }).ToIso();
    }

    private static string Iso(DateTime day) => CalendarDate.Of(day).ToIso();

    private static string? YearIso(int year) => year is > 0 and < 10000 ? CalendarDate.Digits(year, 4) : null;

    private static string? Years(int first, int count) => YearIso(first) + "/" + YearIso(first + count - 1);

    private static string Weekend(DateTime monday) => Interval(Calendar.Shift(monday, 5), 1);

    private static string Interval(DateTime day, int length) => Iso(day) + "/" + Iso(Calendar.Shift(day, length));

    private static string? MonthIso(DateTime day, int shift)
    {
        int months = (day.Year * 12) + day.Month - 1 + shift;
        return months is >= 12 and < 120000 ? new CalendarDate(months / 12, (months % 12) + 1, 0).ToIso() : null;
    }

    private static string? QuarterIso(DateTime day, int shift)
    {
        int first = day.Month - ((day.Month - 1) % 3);
        var start = new DateTime(day.Year, first, 1);
        return MonthIso(start, 3 * shift) is { } begin && MonthIso(start, (3 * shift) + 2) is { } end ? begin + "/" + end : null;
    }
}

namespace Verbatim.Engine.Dates;

/// <summary>Reckoning in the Gregorian calendar.</summary>
internal static class Calendar
{
    /// <summary>The weekday from Monday, 1, to Sunday, 7.</summary>
    public static int WeekdayOf(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The Monday of that day's week.</summary>
    public static DateTime MondayOf(DateTime day) => Shift(day, 1 - WeekdayOf(day));

    /// <summary>The day that many days away; the day itself where the calendar ends first.</summary>
    public static DateTime Shift(DateTime day, int days)
    {
        double distance = (DateTime.MaxValue - day).TotalDays;
        return days > distance || -days > (day - DateTime.MinValue).TotalDays ? day : day.AddDays(days);
    }

    /// <summary>The year and week of ISO 8601, as “2025-W27”.</summary>
    public static string IsoWeek(DateTime day)
    {
        // a week belongs to the year that its Thursday is in
        DateTime thursday = Shift(MondayOf(day), 3);
        int week = ((thursday.DayOfYear - 1) / 7) + 1;
        return CalendarDate.Digits(thursday.Year, 4) + "-W" + CalendarDate.Digits(week, 2);
    }

    /// <summary>“the second Monday of May 2021”, or null where the month has none.</summary>
    public static CalendarDate? NthWeekday(int year, int month, int weekday, int nth)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        int first = WeekdayOf(new DateTime(year, month, 1));
        int day = 1 + ((weekday - first + 7) % 7) + (7 * (nth - 1));
        return CalendarDate.TryCreate(year, month, day);
    }

    /// <summary>“the last Monday of May 2021”.</summary>
    public static CalendarDate? LastWeekday(int year, int month, int weekday) =>
        NthWeekday(year, month, weekday, 5) ?? NthWeekday(year, month, weekday, 4);

    /// <summary>Easter Sunday of the Western churches, after Meeus and Butcher.</summary>
    public static DateTime Easter(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century + 8) / 25;
        int epact = ((19 * golden) + century - (century / 4) - ((century - correction + 1) / 3) + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        int late = (golden + (11 * epact) + (22 * weekday)) / 451;
        int day = epact + weekday - (7 * late) + 114;
        return new DateTime(year, day / 31, (day % 31) + 1);
    }
}

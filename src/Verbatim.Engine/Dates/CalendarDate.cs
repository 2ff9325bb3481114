using System.Globalization;

namespace Verbatim.Engine.Dates;

/// <summary>A date as far as the text gives it: 0 stands for what it does not give.</summary>
/// <param name="Year">The year, or 0.</param>
/// <param name="Month">The month, or 0.</param>
/// <param name="Day">The day, or 0.</param>
internal readonly record struct CalendarDate(int Year, int Month, int Day)
{
    private static readonly byte[] DaysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public bool IsFull => Year > 0 && Month > 0 && Day > 0;

    /// <summary>Whether no month or day is given.</summary>
    public bool IsYear => Year > 0 && Month == 0;

    public static CalendarDate Of(DateTime day) => new(day.Year, day.Month, day.Day);

    /// <summary>The date, or null where no calendar has it.</summary>
    public static CalendarDate? TryCreate(int year, int month, int day)
    {
        if (year is < 0 or > 9999 || month is < 1 or > 12 || day < 1 || day > DaysOfMonths[month - 1])
        {
            return null;
        }

        bool leapDay = month == 2 && day == 29;
        return leapDay && year > 0 && !DateTime.IsLeapYear(year) ? null : new CalendarDate(year, month, day);
    }

    /// <summary>A number with leading zeros.</summary>
    public static string Digits(int number, int width) => number.ToString("D" + width, CultureInfo.InvariantCulture);

    /// <summary>The day, where all of it is given.</summary>
    public DateTime? ToDay() => IsFull ? new DateTime(Year, Month, Day) : null;

    /// <summary>ISO 8601 to the precision there is: “2023-10-07”, “2023-10”, “2023”, “--10-07”, “--10”.</summary>
    public string ToIso()
    {
        string year = Year > 0 ? Digits(Year, 4) : "-";
        if (Month == 0)
        {
            return year;
        }

        string month = year + "-" + Digits(Month, 2);
        return Day == 0 ? month : month + "-" + Digits(Day, 2);
    }
}

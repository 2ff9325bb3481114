using System.Globalization;

namespace Verbatim.Engine.Dates;

/// <summary>How a named day is found in a year.</summary>
internal sealed class Holiday
{
    private static readonly char[] Blank = [' '];

    private const int DaysAt = 3;

    private readonly string _kind;
    private readonly int[] _numbers;

    private Holiday(string kind, int[] numbers)
    {
        _kind = kind;
        _numbers = numbers;
    }

    /// <summary>Reads “nth 9 1 1”, the first Monday of September; the empty string is a day that nothing settles.</summary>
    public static Holiday Parse(string rule)
    {
        string[] parts = rule.Split(Blank);
        int[] numbers = new int[parts.Length - 1];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = int.Parse(parts[i + 1], CultureInfo.InvariantCulture);
        }

        return new Holiday(parts[0], numbers);
    }

    /// <summary>The day in that year, or in no year in particular where <paramref name="year"/> is 0; null where nothing settles it.</summary>
    public CalendarDate? In(int year) => _kind switch
    {
        "fixed" => CalendarDate.TryCreate(year, _numbers[0], _numbers[1]),
        "nth" when year > 0 => Shift(Calendar.NthWeekday(year, _numbers[0], _numbers[1], _numbers[2])),
        "last" when year > 0 => Calendar.LastWeekday(year, _numbers[0], _numbers[1]),
        "easter" when year > 0 => CalendarDate.Of(Calendar.Easter(year).AddDays(_numbers[0])),
        _ => null,
    };

    // “Black Friday” is the day after a Thursday
    private CalendarDate? Shift(CalendarDate? date) =>
        _numbers.Length > DaysAt && date?.ToDay() is { } day ? CalendarDate.Of(Calendar.Shift(day, _numbers[DaysAt])) : date;
}

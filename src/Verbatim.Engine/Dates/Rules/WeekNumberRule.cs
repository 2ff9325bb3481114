using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“2021-W27”, “2021-W27-3”, “week 27 of 2021”: weeks as ISO 8601 counts them.</summary>
internal static class WeekNumberRule
{
    private const string Name = "week-number";
    private const char Mark = 'W';
    private const int MarkLength = 3;
    private const int DaysOfWeek = 7;

    /// <summary>Reads “2021-W27”, “2021W27” and “2021W273”.</summary>
    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int mark = scanner.IsDash(at + 1) ? at + 2 : at + 1;
        if (!scanner.IsJoined(mark) || !scanner.IsJoined(at + 1) || scanner.Digits(at, out int year) != 4 || !TryReadMark(scanner, mark, out int week))
        {
            return false;
        }

        int end = mark + 1;
        if (scanner.Tokens[mark].Length > MarkLength)
        {
            int weekday = scanner.Tokens.Characters(mark)[MarkLength] - '0';
            return weekday > 0 && TryMatch(at, end, year, (week, weekday), out match);
        }

        bool dated = scanner.IsDash(end) && scanner.IsJoined(end) && scanner.IsJoined(end + 1) && scanner.Digits(end + 1, out _) == 1;
        scanner.Digits(end + 1, out int day);
        return TryMatch(at, dated ? end + 2 : end, year, (week, dated ? day : 0), out match);
    }

    /// <summary>Reads “week 27 of 2021”.</summary>
    public static bool TryReadName(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int next = scanner.Is(at + 2, DateRoles.Of) || scanner.IsCharacter(at + 2, ',') ? at + 3 : at + 2;
        return (DateUnit)scanner[at].Value == DateUnit.Week && !scanner.IsPlural(at) && scanner.Digits(at + 1, out int week) is 1 or 2
            && scanner.Digits(next, out int year) == 4 && TryMatch(at, next + 1, year, (week, 0), out match);
    }

    private static bool TryReadMark(DateScanner scanner, int at, out int week)
    {
        week = 0;
        ReadOnlySpan<char> characters = scanner.IsKind(at, TokenKind.Word) ? scanner.Tokens.Characters(at) : default;
        if (characters.Length is not (MarkLength or MarkLength + 1) || characters[0] != Mark)
        {
            return false;
        }

        foreach (char character in characters.Slice(1))
        {
            if (!Characters.IsDigit(character))
            {
                return false;
            }
        }

        week = ((characters[1] - '0') * 10) + characters[2] - '0';
        return true;
    }

    private static bool TryMatch(int at, int end, int year, (int Week, int Day) place, out DateMatch match)
    {
        match = default;
        if (year is < 1000 or > 2999 || place.Week == 0 || place.Day > DaysOfWeek)
        {
            return false;
        }

        // the first week is that of January 4th
        DateTime monday = Calendar.Shift(Calendar.MondayOf(new DateTime(year, 1, 4)), DaysOfWeek * (place.Week - 1));
        string value = Calendar.IsoWeek(monday);
        match = place.Day > 0
            ? DateMatch.Of(at, end, Name, CalendarDate.Of(Calendar.Shift(monday, place.Day - 1)))
            : DateMatch.Stretch(at, end, Name, value);
        return value.StartsWith(CalendarDate.Digits(year, 4), StringComparison.Ordinal);
    }
}

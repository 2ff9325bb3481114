namespace Verbatim.Engine.Dates.Rules;

/// <summary>“05/2016”, “2016-05”: a month in numbers. “2001-05” are years.</summary>
internal static class MonthYearRule
{
    private const string Name = "month-year";
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int width = scanner.Digits(at, out int first);
        int otherWidth = scanner.Digits(at + 2, out int second);
        if (!IsSeparated(scanner, at) || (scanner.IsJoined(at) && !scanner.IsCharacter(at - 1, '(')) || IsJoinedOn(scanner, at + 3))
        {
            return false;
        }

        bool monthFirst = width is 1 or 2 && otherWidth == 4 && scanner.IsCharacter(at + 1, '/');
        bool yearFirst = width == 4 && otherWidth == 2 && second < 10 && (second <= first % 100 && second != (first + 1) % 100);
        (int year, int month) = monthFirst ? (second, first) : (first, second);
        match = DateMatch.Of(at, at + 3, Name, new CalendarDate(year, month, 0));
        return (monthFirst || yearFirst) && month is >= 1 and <= 12 && year is >= FirstYear and <= LastYear;
    }

    private static bool IsSeparated(DateScanner scanner, int at) =>
        (scanner.IsCharacter(at + 1, '/') || scanner.IsCharacter(at + 1, '-')) && scanner.IsJoined(at + 1) && scanner.IsJoined(at + 2);

    private static bool IsJoinedOn(DateScanner scanner, int next) =>
        scanner.IsJoined(next) && (!scanner.IsKind(next, Text.TokenKind.Punctuation) || scanner.IsDash(next) || scanner.IsCharacter(next, '/'));
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>The numbers of a time of day.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Width">How many digits the first number has.</param>
/// <param name="Separator">What stands before the minutes, or the null character.</param>
/// <param name="End">The index just past the numbers.</param>
internal readonly record struct ClockTime(int Hour, int Minute, int Width, char Separator, int End)
{
    private const int SecondsWidth = 2;

    /// <summary>The seconds with their fraction, or the empty string.</summary>
    public string Seconds { get; init; } = string.Empty;

    public bool HasMinutes => Separator != '\0' || Width == 4;

    /// <summary>Reads “9”, “9:30”, “9:30:15”, “9.30”, “0930”.</summary>
    public static bool TryRead(DateScanner scanner, int at, out ClockTime time)
    {
        time = default;
        int width = scanner.Digits(at, out int number);
        if (width == 0)
        {
            return TryReadPoint(scanner, at, out time);
        }

        if (width == 4)
        {
            time = new ClockTime(number / 100, number % 100, width, '\0', at + 1);
            return number / 100 < 24 && number % 100 < 60;
        }

        if (width > 2 || number > 24 || scanner.IsCharacter(at - 1, ':'))
        {
            return false;
        }

        bool minutes = TryReadMinutes(scanner, at + 1, out int minute);
        int end = minutes ? at + 3 : at + 1;
        string seconds = minutes ? ReadSeconds(scanner, ref end) : string.Empty;
        time = new ClockTime(number, minute, width, minutes ? ':' : '\0', end) { Seconds = seconds };
        return true;
    }

    // the “:15” of “9:30:15”, the “:15.25” of “9:30:15.25”
    private static string ReadSeconds(DateScanner scanner, ref int end)
    {
        if (!scanner.IsCharacter(end, ':') || !scanner.IsJoined(end) || !scanner.IsJoined(end + 1) || !scanner.IsKind(end + 1, Text.TokenKind.Number))
        {
            return string.Empty;
        }

        ReadOnlySpan<char> characters = scanner.Tokens.Characters(end + 1);
        int point = characters.IndexOf('.');
        bool read = (point < 0 ? characters.Length : point) == SecondsWidth && characters[0] < '6' && characters.IndexOf(',') < 0
            && characters.LastIndexOf('.') == point;
        end += read ? 2 : 0;
        return read ? ":" + characters.ToString() : string.Empty;
    }

    private static bool TryReadMinutes(DateScanner scanner, int at, out int minute)
    {
        minute = 0;
        return scanner.IsCharacter(at, ':') && scanner.IsJoined(at) && scanner.IsJoined(at + 1)
            && scanner.Digits(at + 1, out minute) == 2 && minute < 60;
    }

    // “9.30” is one token
    private static bool TryReadPoint(DateScanner scanner, int at, out ClockTime time)
    {
        time = default;
        ReadOnlySpan<char> characters = scanner.IsKind(at, TokenKind.Number) ? scanner.Tokens.Characters(at) : default;
        int point = characters.IndexOf('.');
        if (point is not (1 or 2) || characters.Length != point + 3)
        {
            return false;
        }

        int hour = 0;
        int minute = 0;
        for (int i = 0; i < characters.Length; i++)
        {
            int digit = characters[i] - '0';
            hour = i < point ? (hour * 10) + digit : hour;
            minute = i > point ? (minute * 10) + digit : minute;
        }

        time = new ClockTime(hour, minute, point, '.', at + 1);
        return hour <= 24 && minute < 60;
    }
}

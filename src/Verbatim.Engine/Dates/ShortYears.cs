using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>Years of two digits after a day and a month.</summary>
internal static class ShortYears
{
    private const int LastDay = 31;

    /// <summary>Reads the “-16” of “16-Nov-16”.</summary>
    /// <param name="scanner">The tokens.</param>
    /// <param name="end">The index just past the day and month; moved past the year.</param>
    /// <param name="year">The year.</param>
    public static bool TryReadJoined(DateScanner scanner, ref int end, out int year)
    {
        int digits = 0;
        bool read = (scanner.IsDash(end) || scanner.IsCharacter(end, '/') || scanner.IsCharacter(end, '.'))
            && scanner.IsJoined(end) && scanner.IsJoined(end + 1) && scanner.Digits(end + 1, out digits) == 2;
        year = read ? YearReader.OfTwoDigits(digits) : 0;
        end += read ? 2 : 0;
        return read;
    }

    /// <summary>Reads the year of “6 May 21.” and “6 May, 71.”: only where its clause ends, since “6 May 21 boats sank” counts boats.</summary>
    /// <param name="scanner">The tokens.</param>
    /// <param name="end">The index just past the day and month; moved past the year.</param>
    /// <param name="day">The day, where it stands last and more days may follow a comma; else 0.</param>
    /// <param name="year">The year.</param>
    public static bool TryReadSpaced(DateScanner scanner, ref int end, int day, out int year)
    {
        bool comma = scanner.IsCharacter(end, ',');
        int at = comma ? end + 1 : end;
        year = 0;
        if (scanner.Digits(at, out int digits) != 2 || scanner.IsJoined(at) || scanner.Tokens[at].LineStart || !EndsClause(scanner, at + 1)
            || (comma && day > 0 && digits <= LastDay && digits > day))
        {
            return false;
        }

        year = YearReader.OfTwoDigits(digits);
        end = at + 1;
        return true;
    }

    private static bool EndsClause(DateScanner scanner, int at) =>
        at >= scanner.End
        || ((scanner.IsKind(at, TokenKind.Punctuation) || scanner.IsKind(at, TokenKind.Mark)) && !scanner.IsDash(at)
            && !scanner.IsCharacter(at, ',') && !scanner.IsCharacter(at, '/')
            && !(scanner.IsJoined(at) && scanner.IsJoined(at + 1) && scanner.IsKind(at + 1, TokenKind.Number)));
}

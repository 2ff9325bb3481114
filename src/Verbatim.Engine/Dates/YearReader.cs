using Verbatim.Engine.Dates.Rules;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>Reads what can be a year; whether it is one, the rules decide.</summary>
internal static class YearReader
{
    // two digits are years that news may tell of: 40 to 99 are of the last century
    private const int Pivot = 40;

    private const int HundredScale = 100;
    private const int MostHundreds = 9;

    /// <summary>Reads “2016”, “’16” or “nineteen seventy-eight”.</summary>
    /// <param name="scanner">The tokens.</param>
    /// <param name="at">The index of the first token; moved past the year.</param>
    /// <param name="year">The year.</param>
    public static bool TryRead(DateScanner scanner, ref int at, out int year)
    {
        if (scanner.Digits(at, out year) == 4)
        {
            at++;
            return year is >= 1000 and <= 2999 && !EraRule.IsBefore(scanner, at);
        }

        if (IsShort(scanner, at))
        {
            scanner.Digits(at + 1, out int digits);
            year = OfTwoDigits(digits);
            at += 2;
            return true;
        }

        return TryReadWords(scanner, ref at, out year);
    }

    /// <summary>The year that two digits stand for.</summary>
    public static int OfTwoDigits(int digits) => digits < Pivot ? 2000 + digits : 1900 + digits;

    /// <summary>Whether “’16” stands there.</summary>
    public static bool IsShort(DateScanner scanner, int at) =>
        scanner.IsKind(at, TokenKind.Mark) && scanner.Tokens[at].Length == 1 && scanner.IsJoined(at + 1)
        && scanner.Digits(at + 1, out _) == 2;

    /// <summary>Reads a year in words only.</summary>
    public static bool TryReadWords(DateScanner scanner, ref int at, out int year)
    {
        int start = at;
        year = 0;
        int next = at;
        if (!scanner.Is(at, DateRoles.Cardinal) || !NumeralReader.TryRead(scanner, ref next, out int head, out bool ordinal) || ordinal)
        {
            return false;
        }

        next = SkipHyphen(scanner, next);
        bool read = scanner.Is(next, DateRoles.Thousand) && head is 1 or 2
            ? TryReadRest(scanner, ref next, (head, 1000), out year)
            : head is >= 15 and <= 20 && TryReadPair(scanner, ref next, head, out year);
        read &= !(IsCount(scanner, start, next) && scanner.IsLower(next) && !scanner.Is(next, DateRoles.Follow));
        at = read ? next : start;
        return read;
    }

    /// <summary>Whether the words may count as well: “two thousand and six”, but not “twenty sixteen”.</summary>
    public static bool IsCount(DateScanner scanner, int first, int end)
    {
        bool scaled = false;
        for (int i = first; i < end; i++)
        {
            scaled |= scanner.Is(i, DateRoles.Hundred | DateRoles.Thousand);
        }

        return scaled;
    }

    // “nineteen-eighty-four”
    private static int SkipHyphen(DateScanner scanner, int at) =>
        scanner.IsDash(at) && scanner.IsJoined(at) && scanner.IsJoined(at + 1) ? at + 1 : at;

    // the “nine hundred” of “one thousand nine hundred and two”
    private static int ReadHundreds(DateScanner scanner, ref int next)
    {
        int rest = SkipHyphen(scanner, next);
        int hundred = SkipHyphen(scanner, rest + 1);
        if (!scanner.Is(rest, DateRoles.Cardinal) || scanner[rest].Value > MostHundreds || !scanner.Is(hundred, DateRoles.Hundred))
        {
            return 0;
        }

        next = hundred + 1;
        return scanner[rest].Value * HundredScale;
    }

    // “two thousand”, “two thousand and five”, “nineteen hundred and two”
    private static bool TryReadRest(DateScanner scanner, ref int next, (int Head, int Scale) high, out int year)
    {
        next++;
        year = high.Head * high.Scale;
        year += high.Scale > HundredScale ? ReadHundreds(scanner, ref next) : 0;
        int rest = SkipHyphen(scanner, scanner.Is(next, DateRoles.And) ? next + 1 : next);
        if (scanner.Is(rest, DateRoles.Cardinal) && NumeralReader.TryRead(scanner, ref rest, out int tail, out bool ordinal) && !ordinal)
        {
            year += tail;
            next = rest;
        }

        return true;
    }

    // “nineteen seventy-eight”, “nineteen zero one”, “twenty ten”
    private static bool TryReadPair(DateScanner scanner, ref int next, int head, out int year)
    {
        if (scanner.Is(next, DateRoles.Hundred))
        {
            return TryReadRest(scanner, ref next, (head, HundredScale), out year);
        }

        bool zero = scanner.Is(next, DateRoles.Zero);
        int rest = zero ? SkipHyphen(scanner, next + 1) : next;
        year = head * 100;
        if (!scanner.Is(rest, DateRoles.Cardinal) || !NumeralReader.TryRead(scanner, ref rest, out int tail, out bool ordinal)
            || ordinal || (zero ? tail > 9 : tail < 10))
        {
            return false;
        }

        year += tail;
        next = rest;
        return true;
    }
}

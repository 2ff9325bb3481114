using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the 1990s”, “1990’s”, “the ’90s”.</summary>
internal static class DecadeRule
{
    private const string Name = "decade";
    private const int LastCentury = 1900;
    private const int Hundreds = 100;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (!scanner.IsKind(at, Text.TokenKind.Number) && !scanner.IsKind(at, Text.TokenKind.Mark))
        {
            return TryReadWords(scanner, at, out match);
        }

        bool marked = YearReader.IsShort(scanner, at);
        bool shortForm = marked || IsLateOrEarly(scanner, at);
        int number = marked ? at + 1 : at;
        int digits = scanner.Digits(number, out int start);
        int suffix = number + 1;
        if (!(shortForm || digits == 4) || start % 10 != 0 || !IsSuffix(scanner, suffix))
        {
            return false;
        }

        // “1000s of boats” are many
        if (digits == 4 && start is <= 1000 or > 2990)
        {
            return false;
        }

        match = DateMatch.Stretch(at, IsMarked(scanner, suffix) ? suffix + 2 : suffix + 1, Name, Value(start, shortForm));
        return true;
    }

    // “the late 80s”; “in the 80s” may be degrees
    private static bool IsLateOrEarly(DateScanner scanner, int at) => scanner.Digits(at, out _) == 2
        && scanner.Is(at - 1, DateRoles.Modifier) && scanner.Is(at - 1, DateRoles.Earlier) && scanner.Is(at - 2, DateRoles.The);

    // “the nineties”, “the nineteen nineties”
    private static bool TryReadWords(DateScanner scanner, int at, out DateMatch match)
    {
        int century = 0;
        int next = at;
        bool full = !scanner.Is(at, DateRoles.Decade) && NumeralReader.TryRead(scanner, ref next, out century, out bool ordinal) && !ordinal;
        next += full && scanner.IsDash(next) && scanner.IsJoined(next) && scanner.IsJoined(next + 1) ? 1 : 0;
        DateWord decade = scanner[full ? next : at];
        bool hundreds = decade.Value == Hundreds;
        if (hundreds && !(full && IsIntroduced(scanner, at)))
        {
            match = default;
            return false;
        }

        int start = full ? (century * 100) + (hundreds ? 0 : decade.Value) : decade.Value;
        match = DateMatch.Stretch(at, full ? next + 1 : at + 1, Name, Value(start, !full));
        return decade.Is(DateRoles.Decade) && decade.Value > 0 && (full ? century is >= 15 and <= 20 : IsIntroduced(scanner, at));
    }

    // “in the nineties”, “the early nineties”, but not “in her nineties”
    private static bool IsIntroduced(DateScanner scanner, int at) =>
        scanner.Is(at - 1, DateRoles.The) || (scanner.Is(at - 1, DateRoles.Modifier) && scanner.Is(at - 2, DateRoles.The))
        || (scanner.IsDash(at - 1) && scanner.Is(at - 2, DateRoles.Modifier) && scanner.Is(at - 3, DateRoles.The));

    private static bool IsMarked(DateScanner scanner, int at) =>
        scanner.IsKind(at, Text.TokenKind.Mark) && scanner.IsJoined(at + 1) && scanner.Is(at + 1, DateRoles.Decade);

    // the thirties to the nineties without a century are those of the last one; the others could be of two
    private static string? Value(int start, bool shortForm)
    {
        if (!shortForm && start % 100 == 0 && start < 2000)
        {
            // “the 1800s” are the century; “the 1900s” may be its first ten years
            return start == LastCentury ? null : CalendarDate.Digits(start, 4) + "/" + CalendarDate.Digits(start + 99, 4);
        }

        int year = !shortForm ? start : start >= 30 ? 1900 + start : 0;
        return year == 0 ? null : CalendarDate.Digits(year, 4) + "/" + CalendarDate.Digits(year + 9, 4);
    }

    private static bool IsSuffix(DateScanner scanner, int at) =>
        scanner.IsJoined(at) && (scanner.Is(at, DateRoles.Decade) || (IsMarked(scanner, at) && IsPlain(scanner, at + 2))
            || (scanner.IsKind(at, TokenKind.Clitic) && IsPlain(scanner, at + 1)));

    // “1990’s best film” is a year's
    private static bool IsPlain(DateScanner scanner, int at) =>
        !scanner.IsKind(at, TokenKind.Word) || scanner.Is(at, DateRoles.Follow);
}

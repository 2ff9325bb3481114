using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the 1990s”, “1990’s”, “the ’90s”.</summary>
internal static class DecadeRule
{
    private const string Name = "decade";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        bool shortForm = YearReader.IsShort(scanner, at);
        int number = shortForm ? at + 1 : at;
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

        match = DateMatch.Of(at, suffix + 1, Name, Value(start, shortForm));
        return true;
    }

    // the thirties to the nineties without a century are those of the last one; the others could be of two
    private static string? Value(int start, bool shortForm)
    {
        int year = !shortForm ? start : start >= 30 ? 1900 + start : 0;
        return year == 0 ? null : CalendarDate.Digits(year, 4) + "/" + CalendarDate.Digits(year + 9, 4);
    }

    private static bool IsSuffix(DateScanner scanner, int at) =>
        scanner.IsJoined(at) && (scanner.Is(at, DateRoles.Decade) || (scanner.IsKind(at, TokenKind.Clitic) && IsPlain(scanner, at + 1)));

    // “1990’s best film” is a year's
    private static bool IsPlain(DateScanner scanner, int at) =>
        !scanner.IsKind(at, TokenKind.Word) || scanner.Is(at, DateRoles.Follow);
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“20190305”, “20190305T0930Z”: eight digits that are a day of these two centuries are no other number.</summary>
internal static class CompactDateRule
{
    private const string Name = "compact-date";
    private const int Width = 8;
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (!scanner.IsKind(at, TokenKind.Number) || scanner.Tokens[at].Length != Width || !TryDigits(scanner.Tokens.Characters(at), out int number))
        {
            return false;
        }

        CalendarDate? date = number / 10000 is >= FirstYear and <= LastYear
            ? CalendarDate.TryCreate(number / 10000, number / 100 % 100, number % 100) : null;
        if (date is not null && Timestamp.EndAfterCompact(scanner.Tokens.Text, scanner.Tokens[at].End, out string time) is var offset && time.Length > 0)
        {
            return TryMatchTime(scanner, at, offset, date.Value.ToIso() + time, out match);
        }

        match = new DateMatch(at, at + 1, Name, date, null);
        return date is not null && !IsNumber(scanner, at);
    }

    // “20190305T093000Z”
    private static bool TryMatchTime(DateScanner scanner, int at, int offset, string value, out DateMatch match)
    {
        int end = at;
        while (end < scanner.End && scanner.Tokens[end].Start < offset)
        {
            end++;
        }

        match = DateMatch.Of(at, end, Name, value);
        return scanner.Tokens[end - 1].End == offset;
    }

    // a sum, a code, something counted
    private static bool IsNumber(DateScanner scanner, int at)
    {
        bool joined = scanner.IsJoined(at) && at != scanner.SpanEnd && !scanner.IsCharacter(at - 1, '(') && !scanner.IsKind(at - 1, TokenKind.Mark);
        bool joins = scanner.IsJoined(at + 1) && !scanner.IsKind(at + 1, TokenKind.Punctuation) && !scanner.IsKind(at + 1, TokenKind.Mark);
        return joined || joins || scanner.IsDash(at + 1) && scanner.IsJoined(at + 1) && !ReachesDay(scanner, at + 2) || scanner.Is(at - 1, DateRoles.Label)
            || scanner.IsKind(at - 1, TokenKind.Symbol) || scanner.IsKind(at + 1, TokenKind.Symbol)
            || scanner.Is(at + 1, DateRoles.Measure | DateRoles.Unit) || scanner.IsPlural(at + 1);
    }

    // “20190305-20190412”
    private static bool ReachesDay(DateScanner scanner, int at) => at != scanner.SpanEnd + 2
        && scanner.IsKind(at, TokenKind.Number) && scanner.Tokens[at].Length == Width && TryDigits(scanner.Tokens.Characters(at), out int number)
        && number / 10000 is >= FirstYear and <= LastYear && CalendarDate.TryCreate(number / 10000, number / 100 % 100, number % 100) is not null;

    private static bool TryDigits(ReadOnlySpan<char> characters, out int number)
    {
        number = 0;
        foreach (char character in characters)
        {
            if (!Characters.IsDigit(character))
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        return true;
    }
}

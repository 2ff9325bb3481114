using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“October 7, 2023”, “Oct. 7”, “March the 18th”, “May 2016”, “July”.</summary>
internal static class MonthDateRule
{
    private const string Name = "month-date";
    private const int LastDay = 31;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        DateWord month = scanner[at];
        int next = SkipSeparator(scanner, at + 1);
        if (TryReadCommaYear(scanner, next, out int day, out int year))
        {
            return TryMatch(scanner, at, next + 1, (year, day), out match);
        }

        int dayAt = scanner.Is(next, DateRoles.The) ? next + 1 : next;
        int end = dayAt;
        if (IsDay(scanner, month, dayAt) && NumeralReader.TryReadDay(scanner, ref end, out day, out bool ordinal))
        {
            bool dated = TryReadYear(scanner, ref end, out year) || TryReadShortYear(scanner, dayAt, day, ref end, out year);
            // “it ended in October. 2 boats sank”
            bool stopped = scanner.IsCharacter(next - 1, '.') && !dated && !EndsText(scanner, dayAt, end);
            bool counts = !dated && !ordinal && Counts(scanner, at, next, end);
            if (!stopped && !counts && (dated || ordinal || IsSure(scanner, at)) && TryMatch(scanner, at, end, (year, day), out match))
            {
                return true;
            }
        }

        return TryReadLateDay(scanner, at, dayAt, out match) || MonthAloneRule.TryRead(scanner, at, out match);
    }

    // “May 32, 2021” is meant as a date, though there was no such day
    private static bool TryReadLateDay(DateScanner scanner, int at, int dayAt, out DateMatch match)
    {
        int end = dayAt + 1;
        match = default;
        return scanner.Digits(dayAt, out int day) == 2 && day > LastDay && IsSure(scanner, at) && scanner.IsCharacter(end, ',')
            && TryReadYear(scanner, ref end, out int year) && !scanner.IsPlural(end) && TryMatch(scanner, at, end, (year, day), out match);
    }

    // “May-06-21”, “May 6 21.”, “May 6, 71.”
    private static bool TryReadShortYear(DateScanner scanner, int dayAt, int day, ref int end, out int year)
    {
        year = 0;
        bool separated = IsSeparator(scanner, dayAt - 1) && scanner.IsJoined(dayAt)
            && scanner.Tokens.Characters(dayAt - 1)[0] == (scanner.IsJoined(end) ? scanner.Tokens.Characters(end)[0] : '\0');
        return (separated && ShortYears.TryReadJoined(scanner, ref end, out year))
            || ShortYears.TryReadSpaced(scanner, ref end, day, out year);
    }

    /// <summary>Reads the year after a day: “, 2016”, “ 2016”, “ of 2016”, “ in 2016”.</summary>
    public static bool TryReadYear(DateScanner scanner, ref int end, out int year)
    {
        int next = end;
        next += scanner.IsCharacter(next, '.') && (scanner.IsCharacter(next + 1, ',') || IsAbbreviated(scanner, next - 1)) ? 1 : 0;
        bool linked = scanner.Is(next, DateRoles.YearLink);
        next += scanner.IsCharacter(next, ',') && scanner.IsCharacter(next + 1, ',') ? 1 : 0;
        if (scanner.IsCharacter(next, ',') || linked || (scanner.IsJoined(next) && IsSeparator(scanner, next)) || IsInnerPeriod(scanner, next))
        {
            next++;
        }

        next += SkipYearWords(scanner, next);

        // “on May 3 in 2000 homes”
        if (YearReader.TryRead(scanner, ref next, out year) && !(linked && scanner.IsPlural(next)))
        {
            end = next;
            return true;
        }

        year = 0;
        return false;
    }

    // “5 Nov. ’09”, “5 Nov. of 2009”; but “it shut in Nov. Twenty ten-ton lorries came”
    private static bool IsAbbreviated(DateScanner scanner, int at) => scanner.Is(at, DateRoles.Month) && scanner.Is(at, DateRoles.Short)
        && scanner.IsJoined(at + 1) && !scanner.IsCapitalised(at + 2);

    /// <summary>Whether the month is written as a name is: “May 5”, not “may 5”.</summary>
    public static bool IsSure(DateScanner scanner, int at) =>
        !scanner.Is(at, DateRoles.Ordinary) || scanner.IsCapitalised(at);

    /// <summary>How many tokens “the year”, “in the year” or “A.D.” has before a year; 0 where none stands there.</summary>
    public static int SkipYearWords(DateScanner scanner, int at)
    {
        int first = scanner.Is(at, DateRoles.YearLink) ? at + 1 : at;
        return scanner.Lexicon.YearOpeners.TryMatch(scanner.Tokens, first, scanner.End, out _, out int length) ? first - at + length : 0;
    }

    // “22.May.2023”
    private static bool IsInnerPeriod(DateScanner scanner, int at) =>
        scanner.IsCharacter(at, '.') && scanner.IsJoined(at) && scanner.IsJoined(at + 1) && scanner.Digits(at + 1, out _) == 4;

    private static bool TryMatch(DateScanner scanner, int at, int end, (int Year, int Day) rest, out DateMatch match)
    {
        // “Feb. 29, 2019” is meant as a date, though there was no such day
        CalendarDate? date = CalendarDate.TryCreate(rest.Year, scanner[at].Value, rest.Day);
        match = new DateMatch(at, end, Name, date, null);
        return date is not null || rest.Year > 0;
    }

    // “in May 30 people”, “in May, 30 people”, “March 3 miles”
    private static bool Counts(DateScanner scanner, int at, int next, int end) => scanner.IsCharacter(next - 1, ',')
        ? !DayList.IsClosed(scanner, end)
        : (scanner.Is(at, DateRoles.Ordinary) && scanner.Is(end, DateRoles.Measure) && !scanner.Is(at - 1, DateRoles.Place | DateRoles.On)) || scanner.Is(at - 1, DateRoles.YearLink) && scanner.IsLower(end) && !scanner.Is(end, DateRoles.Follow | DateRoles.To | DateRoles.And);

    private static bool EndsText(DateScanner scanner, int day, int end) =>
        scanner.IsKind(day, TokenKind.Number) && (end >= scanner.End || (scanner.IsKind(end, TokenKind.Punctuation) && !scanner.IsDash(end)));

    // “In March 20 people died”, “May 5.5”: numbers with a unit or letters joined on are no days
    private static bool IsDay(DateScanner scanner, DateWord month, int at)
    {
        int after = at + 1;
        bool joined = scanner.IsJoined(after) && !scanner.Is(after, DateRoles.Suffix) && !Punctuated(scanner, after);
        bool counted = month.Is(DateRoles.Month) && scanner.Digits(at, out _) > 0 && scanner.Is(after, DateRoles.Hundred | DateRoles.Thousand);
        return !joined && !counted;
    }

    private static bool Punctuated(DateScanner scanner, int at) => !scanner.IsKind(at, TokenKind.Word) && !scanner.IsKind(at, TokenKind.Symbol);

    // “Oct. 7,2023” and “Oct.7.2023”: the tokenizer takes 7,2023 for one number
    private static bool TryReadCommaYear(DateScanner scanner, int at, out int day, out int year)
    {
        day = year = 0;
        if (!scanner.IsKind(at, TokenKind.Number))
        {
            return false;
        }

        ReadOnlySpan<char> characters = scanner.Tokens.Characters(at);
        int comma = characters.IndexOfAny(',', '.');
        return comma is 1 or 2 && characters.Length == comma + 5
            && TryDigits(characters.Slice(0, comma), out day) && TryDigits(characters.Slice(comma + 1), out year);
    }

    private static bool TryDigits(ReadOnlySpan<char> characters, out int value)
    {
        value = 0;
        foreach (char character in characters)
        {
            if (!Characters.IsDigit(character))
            {
                return false;
            }

            value = (value * 10) + (character - '0');
        }

        return value > 0;
    }

    private static bool IsSeparator(DateScanner scanner, int at) => scanner.IsDash(at) || scanner.IsCharacter(at, '/');

    // “Oct-2”, “Sept, 26”, and “May. 26, 2016”, where the period could end a sentence but for the year
    private static int SkipSeparator(DateScanner scanner, int at)
    {
        bool joined = IsSeparator(scanner, at) && scanner.IsJoined(at) && scanner.IsJoined(at + 1);
        return joined || (scanner.IsCharacter(at, '.') && scanner.IsJoined(at))
            || (scanner.IsCharacter(at, ',') && (scanner.Digits(at + 1, out _) is 1 or 2 || IsTheDay(scanner, at + 1))) ? at + 1 : at;
    }

    // “May, the 26th 2016”
    private static bool IsTheDay(DateScanner scanner, int at) =>
        scanner.Is(at, DateRoles.The) && scanner.Digits(at + 1, out _) is 1 or 2 && scanner.Is(at + 2, DateRoles.Suffix) && scanner.IsJoined(at + 2);
}

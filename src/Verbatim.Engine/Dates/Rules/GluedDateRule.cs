using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“25Dec2020”, “Dec25, 2020”, “Dec2020”, “FY2020”: written without a blank, so that a word and a number are one.</summary>
internal static class GluedDateRule
{
    private const string Name = "glued-date";
    private const int SuffixLength = 2;
    private const DateRoles Led = DateRoles.Month | DateRoles.BusinessYear;

    /// <summary>Reads the date that begins at that number.</summary>
    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int day = 0;
        if (!scanner.IsJoined(at + 1) || scanner.Digits(at, out day) is not (1 or 2) || TryReadSuffix(scanner, at, day, out match)
            || !TrySplit(scanner, at + 1, Led, out DateWord word, out int number, out int width))
        {
            return match.End > 0;
        }

        int year = width == 4 ? number : YearReader.OfTwoDigits(number);
        CalendarDate? date = year is >= 1000 and <= 2999 ? CalendarDate.TryCreate(year, word.Value, day) : null;
        match = new DateMatch(at, at + 2, Name, date, null);
        return word.Is(DateRoles.Month) && date is not null && width is 2 or 4 && !JoinsMore(scanner, at);
    }

    // “5thNov 2019”
    private static bool TryReadSuffix(DateScanner scanner, int at, int day, out DateMatch match)
    {
        match = default;
        ReadOnlySpan<char> word = scanner.IsKind(at + 1, TokenKind.Word) ? scanner.Tokens.Characters(at + 1) : default;
        if (word.Length <= SuffixLength || !scanner.Lexicon.Find(word.Slice(0, SuffixLength)).Is(DateRoles.Suffix))
        {
            return false;
        }

        DateWord month = scanner.Lexicon.Find(word.Slice(SuffixLength));
        int end = at + 2;
        MonthDateRule.TryReadYear(scanner, ref end, out int year);
        CalendarDate? date = month.Is(DateRoles.Month) ? CalendarDate.TryCreate(year, month.Value, day) : null;
        match = date is null ? default : new DateMatch(at, end, Name, date, null);
        return date is not null;
    }

    /// <summary>Reads the date that begins at that word.</summary>
    public static bool TryReadWord(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (!scanner.IsCapitalised(at) || !TrySplit(scanner, at, Led, out DateWord word, out int number, out int width) || JoinsMore(scanner, at))
        {
            return false;
        }

        if (!word.Is(DateRoles.Month))
        {
            // “FY2020” need not begin in January
            match = DateMatch.Stretch(at, at + 1, Name, null);
            return width is 2 or 4;
        }

        int end = at + 1;
        int year = 0;
        bool dayFollows = width <= 2;
        _ = dayFollows && MonthDateRule.TryReadYear(scanner, ref end, out year);
        CalendarDate? date = dayFollows ? CalendarDate.TryCreate(year, word.Value, number) : new CalendarDate(number, word.Value, 0);
        match = new DateMatch(at, end, Name, date, null);
        return date is not null && (dayFollows || (width == 4 && number is >= 1000 and <= 2999));
    }

    /// <summary>Whether the word ends in a digit.</summary>
    public static bool MayBegin(DateScanner scanner, in Token token) =>
        token.IsCapitalised && token.Length > 3 && Characters.IsDigit(scanner.Tokens.Text[token.End - 1]);

    private static bool JoinsMore(DateScanner scanner, int at) =>
        (scanner.IsJoined(at) && !scanner.IsCharacter(at - 1, '(') && !scanner.IsKind(at - 1, TokenKind.Mark))
        || (scanner.IsDash(at + 1) && scanner.IsJoined(at + 1)) || scanner.Is(at - 1, DateRoles.Label);

    /// <summary>Splits “Dec25” into a word that has one of the roles, and a number.</summary>
    public static bool TrySplit(DateScanner scanner, int at, DateRoles roles, out DateWord word, out int number, out int width)
    {
        word = default;
        number = width = 0;
        if (!scanner.IsKind(at, TokenKind.Word))
        {
            return false;
        }

        ReadOnlySpan<char> characters = scanner.Tokens.Characters(at);
        int letters = 0;
        while (letters < characters.Length && !Characters.IsDigit(characters[letters]))
        {
            letters++;
        }

        width = characters.Length - letters;
        for (int i = letters; i < characters.Length && width <= 4; i++)
        {
            number = Characters.IsDigit(characters[i]) ? (number * 10) + characters[i] - '0' : -10000;
        }

        word = scanner.Lexicon.Find(characters.Slice(0, letters));
        return width is >= 1 and <= 4 && number > 0 && word.Is(roles);
    }
}

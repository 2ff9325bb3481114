using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“in 2021”, “the 2016 election”, “since ’98”: a bare number is a year only where something says so.</summary>
internal static class YearRule
{
    private const string Name = "year";
    private const int FirstPastYears = 2100;

    // an older year is believed only where it is introduced, and a round one may be an amount
    private const int FirstOld = 1500;
    private const int LastOld = 1900;
    private const int Round = 50;
    private const int FirstPlain = 1700;
    private const int FirstFarYear = 2050;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int end = at;
        bool shortForm = YearReader.IsShort(scanner, at);
        if (!YearReader.TryRead(scanner, ref end, out int year))
        {
            return false;
        }

        bool read = shortForm ? IsShortYear(scanner, at, end) : scanner.Digits(at, out _) == 4 && IsYear(scanner, at, year);
        match = DateMatch.Of(at, end, Name, new CalendarDate(year, 0, 0));
        return read;
    }

    // “the class of ’08”, “in ’08”
    private static bool IsShortYear(DateScanner scanner, int at, int end) =>
        (scanner.Is(at - 1, DateRoles.YearStrong | DateRoles.YearBefore | DateRoles.Season | DateRoles.The) || scanner.Is(at - 1, DateRoles.Of))
        && !JoinsMore(scanner, end);

    private static bool IsYear(DateScanner scanner, int at, int year)
    {
        if (JoinsLess(scanner, at) || JoinsMore(scanner, at + 1) || IsAmount(scanner, at) || ReachesPastYears(scanner, at)
            || scanner.Is(at - 1, DateRoles.Label) || IsCode(scanner, at)
            || scanner.Is(at + 1, DateRoles.Unit | DateRoles.Measure | DateRoles.Hundred | DateRoles.Thousand))
        {
            return scanner.Is(at - 1, DateRoles.YearWord);
        }

        bool listed = IsListed(scanner, at);
        bool strong = listed || IsCopyright(scanner, at - 1) || IsAbbreviated(scanner, at - 2) || (scanner.IsDash(at - 1) && scanner.IsJoined(at) && scanner.Is(at - 2, DateRoles.Prefix))
            || scanner.Is(at - 1, DateRoles.YearStrong | DateRoles.Season | DateRoles.Modifier) || OfSeason(scanner, at);
        if (strong || scanner.Is(at - 1, DateRoles.YearBefore))
        {
            return IsIntroducedYear(scanner, at, year, strong);
        }

        return IsModern(year) ? IsUnintroducedYear(scanner, at, year) : IsOldYear(scanner, at, year);
    }

    // “c. 1850”, “b. 1850”
    private static bool IsAbbreviated(DateScanner scanner, int at) => scanner.IsLower(at) && scanner.Is(at, DateRoles.YearStrong) && scanner.Tokens[at].Length == 1
        && scanner.IsCharacter(at + 1, '.') && scanner.IsJoined(at + 1);

    // “flight BA 2019”
    private static bool IsCode(DateScanner scanner, int at) =>
        scanner.Is(at - 2, DateRoles.Label) && scanner.IsKind(at - 1, TokenKind.Word) && scanner.Tokens[at - 1].Case == LetterCase.Upper;

    // “in excess of 2000”, “a total of 1990”, “equal to 2000”
    private static bool IsAmount(DateScanner scanner, int at) =>
        scanner.Is(at - 1, DateRoles.Of | DateRoles.To) && scanner.Is(at - 2, DateRoles.Amount);

    // “between 2000 and about 3000”, “2000-3000”, but not “in 2019 and 3000 people”
    private static bool ReachesPastYears(DateScanner scanner, int at)
    {
        int join = scanner.Is(at + 1, DateRoles.Hedge) ? at + 2 : at + 1;
        int upper = scanner.Is(join + 1, DateRoles.Hedge) ? join + 2 : join + 1;
        bool joins = scanner.IsDash(join) || scanner.IsCharacter(join, '~') || scanner.Is(join, DateRoles.To)
            || (scanner.Is(join, DateRoles.And) && scanner.Is(scanner.Is(at - 1, DateRoles.Hedge) ? at - 2 : at - 1, DateRoles.Between));
        return joins && scanner.Digits(upper, out int number) == 4 && (number >= FirstPastYears || scanner.Is(upper + 1, DateRoles.Measure));
    }

    private static bool IsIntroducedYear(DateScanner scanner, int at, int year, bool strong)
    {
        bool round = year % Round == 0;
        bool counts = scanner.IsPlural(at + 1) || (scanner.IsLower(at + 1) && !scanner.Is(at + 1, DateRoles.Follow));
        return year switch
        {
            >= LastOld and < FirstFarYear when !round => !scanner.IsPlural(at + 1) || strong,
            >= FirstPlain and < FirstPastYears => !counts,
            _ => strong && !counts,
        };
    }

    // “the 2016 presidential election”, “his 2007 address”, “(2014)”, but “1984 cars”
    private static bool IsUnintroducedYear(DateScanner scanner, int at, int year)
    {
        if (year % Round == 0 || scanner.Is(at - 1, DateRoles.Article) && scanner.IsDash(at + 1))
        {
            return false;
        }

        bool owned = scanner.Is(at - 1, DateRoles.Determiner) || scanner.IsKind(at - 1, TokenKind.Clitic);
        return !scanner.IsPlural(at + 1) || owned;
    }

    // “(1812)”, “(1812-15)”, “the 1812 siege”
    private static bool IsOldYear(DateScanner scanner, int at, int year)
    {
        if (year is < FirstOld or > LastOld || year % Round == 0)
        {
            return false;
        }

        int end = scanner.IsDash(at + 1) && scanner.Digits(at + 2, out _) is 2 or 4 ? at + 3 : at + 1;
        bool bracketed = scanner.IsCharacter(at - 1, '(') && scanner.IsCharacter(end, ')');
        return bracketed || (scanner.Is(at - 1, DateRoles.The) && scanner.IsLower(at + 1)
            && !scanner.IsPlural(at + 1) && !scanner.Is(at + 1, DateRoles.Follow));
    }

    private static bool IsModern(int year) => year is > LastOld and < FirstFarYear;

    // a currency, a sign, a decimal point, a name joined by a hyphen; but “mid-2016” and “pre-1990”
    private static bool JoinsLess(DateScanner scanner, int at)
    {
        int before = at - 1;
        if (before < scanner.Begin)
        {
            return false;
        }

        TokenKind kind = scanner.Tokens[before].Kind;
        if (kind == TokenKind.Symbol)
        {
            return !IsCopyright(scanner, before);
        }

        bool joined = scanner.IsJoined(at);
        return joined && kind != TokenKind.Mark && !IsOpening(scanner, before)
            && !(scanner.IsDash(before) && (scanner.Is(before - 1, DateRoles.Prefix) || IsListed(scanner, at) || !scanner.IsJoined(before)))
            && !(scanner.IsCharacter(before, '/') && IsListed(scanner, at));
    }

    private static bool IsOpening(DateScanner scanner, int at) =>
        scanner.IsCharacter(at, '(') || scanner.IsCharacter(at, '[') || scanner.IsCharacter(at, '\u2014');

    private static bool IsCopyright(DateScanner scanner, int at) => scanner.IsCharacter(at, '\u00A9');

    // letters, a percent sign or a compound: “1500m”, “1984%”, “2000-seat”
    private static bool JoinsMore(DateScanner scanner, int next)
    {
        if (scanner.IsKind(next, TokenKind.Symbol))
        {
            return true;
        }

        if (!scanner.IsJoined(next))
        {
            return false;
        }

        return (scanner.IsKind(next, TokenKind.Word) && !IsLostPossessive(scanner, next))
            || (scanner.IsDash(next) && scanner.IsJoined(next + 1) && scanner.IsKind(next + 1, TokenKind.Word));
    }

    // “2018s worst storm”: the apostrophe is lost, and 2018 begins no decade
    private static bool IsLostPossessive(DateScanner scanner, int at) =>
        scanner.Is(at, DateRoles.Decade) && scanner.Digits(at - 1, out int year) == 4 && year % 10 != 0;

    // “in 2001, 2003 and 2005”
    private static bool IsListed(DateScanner scanner, int at)
    {
        if (!scanner.Previous.Year)
        {
            return false;
        }

        int between = at - scanner.Previous.End;
        return between is 1 or 2 && IsListJoin(scanner, at - 1) && (between == 1 || scanner.IsCharacter(at - 2, ','));
    }

    private static bool IsListJoin(DateScanner scanner, int at) =>
        scanner.IsCharacter(at, ',') || scanner.IsDash(at) || scanner.IsCharacter(at, '/') || scanner.Is(at, DateRoles.And | DateRoles.Or | DateRoles.To);

    // “the spring of 2014”
    private static bool OfSeason(DateScanner scanner, int at) =>
        scanner.Is(at - 1, DateRoles.Of) && scanner.Is(at - 2, DateRoles.Season | DateRoles.Unit | DateRoles.YearStrong);
}

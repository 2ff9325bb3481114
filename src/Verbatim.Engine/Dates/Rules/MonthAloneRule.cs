using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“May 2016”, “in July”: a month without a day. “may”, “march” and “April Jones” are told apart.</summary>
internal static class MonthAloneRule
{
    private const string Name = "month";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        DateWord month = scanner[at];
        int end = at + 1;
        if (TryReadYear(scanner, at, ref end, out int year))
        {
            match = DateMatch.Of(at, end, Name, new CalendarDate(year, month.Value, 0));
            return true;
        }

        match = DateMatch.Of(at, at + 1, Name, new CalendarDate(0, month.Value, 0));
        return IsMonth(scanner, at, month);
    }

    // “May 2016”, “May of 2016”, “May, 2016”, “May ’16”
    private static bool TryReadYear(DateScanner scanner, int at, ref int end, out int year)
    {
        int next = end;
        next += scanner.IsCharacter(next, '.') && scanner.IsJoined(next) && scanner.Is(next + 1, DateRoles.Of) ? 1 : 0;
        bool comma = scanner.IsCharacter(next, ',');
        if (scanner.Is(next, DateRoles.Of) || (comma && (scanner.Digits(next + 1, out _) == 4 || scanner.Is(next + 1, DateRoles.Cardinal)))
            || ((scanner.IsDash(next) || scanner.IsCharacter(next, '/')) && scanner.IsJoined(next) && scanner.IsJoined(next + 1)))
        {
            next++;
        }

        // “October of the year 2016”
        next += next > end || !scanner.Is(next, DateRoles.The) ? MonthDateRule.SkipYearWords(scanner, next) : 0;
        int first = next;
        // “in May, two thousand of them left”
        bool read = YearReader.TryRead(scanner, ref next, out year) && MonthDateRule.IsSure(scanner, at)
            && !(comma && YearReader.IsCount(scanner, first, next))
            && !(scanner.IsJoined(next) && (scanner.IsKind(next, TokenKind.Word) || scanner.IsKind(next, TokenKind.Symbol)));
        end = read ? next : end;
        return read;
    }

    private static bool IsMonth(DateScanner scanner, int at, DateWord month)
    {
        if (!(scanner.IsCapitalised(at) || IsPlain(scanner, at, month)) || IsPartOfName(scanner, at)
            || (scanner.IsJoined(at) && scanner.IsDash(at - 1) && !IsAfterModifier(scanner, at)) || JoinsWord(scanner, at + 1))
        {
            return false;
        }

        bool doubtful = month.Is(DateRoles.Ordinary | DateRoles.GivenName);
        bool introduced = JoinsMonth(scanner, at + 1)
            || scanner.Is(at - 1, DateRoles.Place | DateRoles.Shift | DateRoles.Modifier) || IsAfterModifier(scanner, at);
        if (month.Is(DateRoles.Ordinary) && !month.Is(DateRoles.Short))
        {
            return introduced || IsAttribute(scanner, at);
        }

        return introduced || IsAttribute(scanner, at) || (!doubtful && !month.Is(DateRoles.Short));
    }

    // “in july”, but not “in march”
    private static bool IsPlain(DateScanner scanner, int at, DateWord month) =>
        !month.Is(DateRoles.Ordinary | DateRoles.GivenName | DateRoles.Short) && scanner.Is(at - 1, DateRoles.Place | DateRoles.Shift | DateRoles.Modifier);

    // “a March report”, but not “the March on Washington”
    private static bool IsAttribute(DateScanner scanner, int at) =>
        (scanner.Is(at - 1, DateRoles.Determiner) || scanner.IsKind(at - 1, TokenKind.Clitic))
        && scanner.IsLower(at + 1) && !scanner.Is(at + 1, DateRoles.Follow);

    // “April Jones”, “Theresa May”, but “a January Gallup poll” and “Last July Democrats …” stay months
    private static bool IsPartOfName(DateScanner scanner, int at)
    {
        DateWord month = scanner[at];
        bool nameBefore = scanner.IsCapitalised(at - 1) && at - 1 > scanner.Begin && scanner[at - 1].IsUnknown
            && !scanner.Tokens[at - 1].LineStart;
        bool nameAfter = scanner.IsCapitalised(at + 1) && scanner[at + 1].IsUnknown;
        return month.Is(DateRoles.Ordinary | DateRoles.GivenName) && (nameBefore || nameAfter);
    }

    // “March to July”, “March-July”, “March or April”, “March/April”
    private static bool JoinsMonth(DateScanner scanner, int next)
    {
        next += scanner.IsCharacter(next, '.') && scanner.IsJoined(next) && scanner.IsDash(next + 1) ? 1 : 0;
        bool joins = scanner.IsDash(next) || scanner.IsCharacter(next, '/') || scanner.Is(next, DateRoles.To | DateRoles.And | DateRoles.Or);
        int month = scanner.Is(next + 1, DateRoles.Modifier) ? next + 2 : next + 1;
        return joins && scanner.Is(month, DateRoles.Month) && scanner.IsCapitalised(month)
            && (!scanner.Is(next, DateRoles.And | DateRoles.Or) || IsClear(scanner, month));
    }

    // “Dec and Jan” may be two friends
    private static bool IsClear(DateScanner scanner, int month)
    {
        int year = month + 1;
        return !scanner.Is(month, DateRoles.Short | DateRoles.GivenName | DateRoles.Ordinary) || YearReader.TryRead(scanner, ref year, out _);
    }

    // “mid-March”
    private static bool IsAfterModifier(DateScanner scanner, int at) => scanner.IsDash(at - 1) && scanner.Is(at - 2, DateRoles.Modifier);

    private static bool JoinsWord(DateScanner scanner, int next) =>
        scanner.IsDash(next) && scanner.IsJoined(next) && scanner.IsJoined(next + 1) && scanner.IsKind(next + 1, TokenKind.Word)
        && !scanner.Is(next + 1, DateRoles.Month);
}

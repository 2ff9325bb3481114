using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“Monday”, “Monday, Oct. 7, 2023”, “Friday the 13th”, “Tuesday of next week”.</summary>
internal static class WeekdayRule
{
    private const string Name = "weekday";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        int next = at + 1;
        next += scanner.IsCharacter(next, '.') && scanner.Is(at, DateRoles.Short) ? 1 : 0;
        next = SkipDayPart(scanner, next);
        next += scanner.IsCharacter(next, ',') ? 1 : 0;
        if (TryReadDate(scanner, at, next, out match))
        {
            return true;
        }

        if (scanner.Is(at, DateRoles.Short) ? !IsBelieved(scanner, at) : IsPartOfName(scanner, at))
        {
            return false;
        }

        return TryReadWeek(scanner, at, out match) || TryReadAlone(scanner, at, out match);
    }

    private static bool TryReadAlone(DateScanner scanner, int at, out DateMatch match)
    {
        match = DateMatch.Of(at, SkipDayPart(scanner, at + 1), Name, Relative.Weekday(scanner, at, scanner[at].Value));
        return true;
    }

    /// <summary>Moves past “morning” or “evening”, which a date keeps.</summary>
    public static int SkipDayPart(DateScanner scanner, int at) =>
        scanner.Is(at, DateRoles.DayPart) && !scanner.IsCapitalised(at) ? at + 1 : at;

    // “Wed, 22 of Jan”, “Friday (June 15)”, “Friday the 13th”
    private static bool TryReadDate(DateScanner scanner, int at, int next, out DateMatch match)
    {
        match = default;
        bool opened = scanner.IsCharacter(next, '(');
        int start = opened || scanner.Is(next, DateRoles.The) ? next + 1 : next;
        if (!DateRules.TryReadCalendar(scanner, start, out DateMatch date) || (date.Date is not { Day: > 0 } && !date.IsSpan))
        {
            return DayOfMonthRule.TryReadAfterWeekday(scanner, next, scanner[at].Value, out match) && Extend(ref match, at);
        }

        bool closed = opened && scanner.IsCharacter(date.End, ')');
        match = date with { First = at, End = closed ? date.End + 1 : date.End, Rule = Name };
        return opened == closed;
    }

    private static bool Extend(ref DateMatch match, int at)
    {
        match = match with { First = at, Rule = Name };
        return true;
    }

    // “Tuesday next week”, “Friday of last week”
    private static bool TryReadWeek(DateScanner scanner, int at, out DateMatch match)
    {
        int shift = scanner.Is(at + 1, DateRoles.Of) ? at + 2 : at + 1;
        bool week = scanner.Is(shift, DateRoles.Shift) && scanner.Is(shift + 1, DateRoles.Unit) && scanner[shift + 1].Value == (int)DateUnit.Week;
        match = week
            ? DateMatch.Of(at, shift + 2, Name, Relative.DayOfWeek(scanner, scanner[shift].Value, scanner[at].Value))
            : default;
        return week;
    }

    private static bool IsBelieved(DateScanner scanner, int at) =>
        scanner.Is(at - 1, DateRoles.On) && (scanner.IsCapitalised(at) || scanner.IsCharacter(at + 1, '.')) && !scanner.IsCapitalised(at + 1);

    // “The Sunday Times”, “Monday Night Football”, “Ruby Tuesday”
    private static bool IsPartOfName(DateScanner scanner, int at)
    {
        if (scanner.IsLower(at))
        {
            return scanner.IsDash(at + 1) && scanner.IsJoined(at + 1);
        }

        bool unknownAfter = scanner.IsCapitalised(at + 1) && scanner.Tokens[at].Case == LetterCase.Capitalised
            && (scanner[at + 1].Roles == DateRoles.None || scanner.Is(at + 1, DateRoles.DayPart));
        return unknownAfter && scanner.Is(at - 1, DateRoles.The) && scanner.IsCapitalised(at - 1);
    }
}

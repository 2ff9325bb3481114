using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“Monday”, “Monday, Oct. 7, 2023”, “Friday the 13th”, “Tuesday of next week”.</summary>
internal static class WeekdayRule
{
    private const string Name = "weekday";
    private const int MostListed = 6;

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

        if (scanner.Is(at, DateRoles.Short) ? !(IsBelieved(scanner, at) || JoinsShort(scanner, at) || FollowsShort(scanner, at)) : IsPartOfName(scanner, at))
        {
            return false;
        }

        return TryReadWeek(scanner, at, out match) || TryReadSpan(scanner, at, out match) || TryReadAlone(scanner, at, out match);
    }

    private static bool TryReadAlone(DateScanner scanner, int at, out DateMatch match)
    {
        // “on Wed. night”
        int end = SkipDayPart(scanner, at + 1);
        int part = scanner.Is(at, DateRoles.Short) && scanner.IsCharacter(end, '.') ? SkipDayPart(scanner, end + 1) : end;
        end = part > end + 1 ? part : end;
        if (IsLast(scanner, end))
        {
            match = DateMatch.Of(at, end + 1, Name, Relative.ShiftedWeekday(scanner, at, scanner[end].Value, scanner[at].Value));
            return true;
        }

        if (IsWeekLater(scanner, end))
        {
            bool ahead = TenseReader.Around(scanner, at) == Tense.Future;
            match = DateMatch.Of(at, end + 1, Name, ahead ? Relative.ComingWeekday(scanner, scanner[at].Value, 1) : null);
            return true;
        }

        if (scanner.Is(at - 1, DateRoles.The) && TryReadBeside(scanner, at, end, out match))
        {
            return true;
        }

        match = DateMatch.Of(at, end, Name, IsOther(scanner, at, end) ? null : Relative.Weekday(scanner, at, scanner[at].Value));
        return true;
    }

    // “the Friday before May 3”
    private static bool TryReadBeside(DateScanner scanner, int at, int end, out DateMatch match)
    {
        match = default;
        DateWord offset = scanner[end];
        if (!offset.Is(DateRoles.Offset) || offset.Is(DateRoles.From) || !DateRules.TryReadCalendar(scanner, end + 1, out DateMatch date)
            || date.Date is not { Day: > 0 } day)
        {
            return false;
        }

        DateTime? from = day.ToDay();
        int ahead = from is { } known ? (scanner[at].Value - Calendar.WeekdayOf(known) + 7) % 7 : 0;
        int days = offset.Value > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7;
        match = new DateMatch(at - 1, date.End, Name, from is null ? null : CalendarDate.Of(Calendar.Shift(from.Value, days)), null);
        return true;
    }

    // “will meet Friday week.”
    private static bool IsWeekLater(DateScanner scanner, int at) => scanner.Is(at, DateRoles.Unit) && (DateUnit)scanner[at].Value == DateUnit.Week
        && !scanner.IsPlural(at) && !scanner.IsKind(at + 1, TokenKind.Word) && !scanner.IsDash(at + 1);

    // “on Tuesday last.”
    private static bool IsLast(DateScanner scanner, int at) =>
        scanner.Is(at, DateRoles.Final) && scanner.Is(at, DateRoles.Shift) && !scanner.IsKind(at + 1, TokenKind.Word);

    // “every Monday”, “a Monday”, “the Monday after”, “blamed for Monday”: not the last or the next one
    private static bool IsOther(DateScanner scanner, int at, int end) =>
        (scanner.Is(at - 1, DateRoles.Determiner | DateRoles.Other | DateRoles.Ordinal | DateRoles.Cardinal | DateRoles.Vague | DateRoles.Final)
            && !OtherTimeRule.IsJoint(scanner, at - 1))
        || (scanner.Is(end, DateRoles.Apart | DateRoles.Offset) && (!scanner.IsKind(end + 1, TokenKind.Word) || scanner.Is(end + 1, DateRoles.Shift)))
        || (scanner.Is(end, DateRoles.Unit) && !scanner.IsPlural(end));

    // “from Monday to Wednesday”, “Monday-Friday”, “between Monday and Wednesday”
    private static bool TryReadSpan(DateScanner scanner, int at, out DateMatch match)
    {
        int join = SkipDayPart(scanner, SkipPeriod(scanner, at + 1));
        int last = join + 1;
        bool joins = scanner.IsDash(join) || scanner.Is(join, DateRoles.To) || (scanner.Is(join, DateRoles.And) && scanner.Is(at - 1, DateRoles.Between));
        int end = SkipDayPart(scanner, last + 1);
        match = joins ? DateMatch.Of(at, end, Name, Relative.Weekdays(scanner, at, scanner[at].Value, scanner[last].Value)) with { IsSpan = true } : default;
        return joins && scanner.Is(last, DateRoles.Weekday) && !scanner.Is(at - 1, DateRoles.Determiner | DateRoles.Shift)
            && scanner.Is(at, DateRoles.Short) == scanner.Is(last, DateRoles.Short)
            && !DateRules.TryReadCalendar(scanner, scanner.IsCharacter(last + 1, ',') ? last + 2 : last + 1, out _);
    }

    // “Mon-Fri”, “Mon. to Fri.”, “Sat & Sun”
    private static bool JoinsShort(DateScanner scanner, int at)
    {
        int join = SkipPeriod(scanner, at + 1);
        for (int i = 0; i < MostListed && scanner.IsCharacter(join, ',') && scanner.Is(join + 1, DateRoles.Weekday) && scanner.IsCapitalised(join + 1); i++)
        {
            join = SkipPeriod(scanner, join + 2);
        }

        bool joins = scanner.IsDash(join) || scanner.IsCharacter(join, '/') || scanner.Is(join, DateRoles.To | DateRoles.And);
        return joins && scanner.IsCapitalised(at) && scanner.IsCapitalised(join + 1) && scanner.Is(join + 1, DateRoles.Weekday)
            && scanner.Is(join + 1, DateRoles.Short);
    }

    // the “Sun” of “Sat & Sun”
    private static bool FollowsShort(DateScanner scanner, int at)
    {
        int before = scanner.IsCharacter(at - 2, '.') && !scanner.IsCharacter(at - 1, ',') ? at - 3 : at - 2;
        return scanner.Is(before, DateRoles.Weekday) && scanner.Is(before, DateRoles.Short) && JoinsShort(scanner, before);
    }

    private static int SkipPeriod(DateScanner scanner, int at) =>
        scanner.IsCharacter(at, '.') && scanner.IsJoined(at) && scanner.Is(at - 1, DateRoles.Short) ? at + 1 : at;

    /// <summary>Moves past “morning” or “evening”, which a date keeps.</summary>
    public static int SkipDayPart(DateScanner scanner, int at) =>
        scanner.Is(at, DateRoles.DayPart) && !scanner.IsCapitalised(at) ? at + 1 : at;

    // “Wed, 22 of Jan”, “Friday (June 15)”, “Friday the 13th”
    private static bool TryReadDate(DateScanner scanner, int at, int next, out DateMatch match)
    {
        match = default;
        bool opened = scanner.IsCharacter(next, '(');
        int start = opened || scanner.Is(next, DateRoles.The) ? next + 1 : next;
        scanner.Weekday = scanner[at].Value;
        bool read = DateRules.TryReadCalendar(scanner, start, out DateMatch date);
        scanner.Weekday = 0;
        if (!read || (date.Date is not { Day: > 0 } && !date.IsSpan))
        {
            return DayOfMonthRule.TryReadAfterWeekday(scanner, at, next, scanner[at].Value, out match) && Extend(ref match, at);
        }

        bool closed = opened && scanner.IsCharacter(date.End, ')');
        match = date with { First = at, End = closed ? date.End + 1 : date.End, Rule = Name, Weekday = scanner[at].Value };
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
            && (scanner[at + 1].IsUnknown || scanner.Is(at + 1, DateRoles.DayPart));
        return unknownAfter && scanner.Is(at - 1, DateRoles.The) && scanner.IsCapitalised(at - 1);
    }
}

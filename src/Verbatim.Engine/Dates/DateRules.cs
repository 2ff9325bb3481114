using Verbatim.Engine.Dates.Rules;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>The rules of dates, in order: the first that reads something wins.</summary>
internal static class DateRules
{
    // at a number: what takes more of the text comes first
    private static readonly DateRule[] AtNumber =
    [
        ListedDayRule.TryRead,
        NumericDateRule.TryRead,
        NumericSpanRule.TryRead,
        NamedDayRule.TryRead,
        CompactDateRule.TryRead,
        GluedDateRule.TryRead,
        WeekNumberRule.TryRead,
        YearMonthDayRule.TryRead,
        MonthYearRule.TryRead,
        SlashedDayRule.TryRead,
        ClockSpanRule.TryRead,
        ClockRule.TryRead,
        SpokenClockRule.TryRead,
        DayMonthRule.TryRead,
        CenturyRule.TryRead,
        QuarterRule.TryRead,
        PartOfMonthRule.TryRead,
        DayOfMonthRule.TryRead,
        DecadeRule.TryRead,
        AgoRule.TryRead,
        InTimeRule.TryRead,
        EraRule.TryRead,
        YearRule.TryRead,
    ];

    private static readonly WordRule[] AtWord =
    [
        new(DateRoles.Month, MonthDateRule.TryRead),
        new(DateRoles.Weekday, WeekdayRule.TryRead),
        new(DateRoles.Final | DateRoles.Ordinal, PartOfMonthRule.TryRead),
        new(DateRoles.Unit, PartOfMonthRule.TryReadWeek),
        new(DateRoles.Unit, WeekNumberRule.TryReadName),
        new(DateRoles.Unit, QuarterRule.TryReadName),
        new(DateRoles.Final, DayOfMonthRule.TryRead),
        new(DateRoles.Final, QuarterRule.TryRead),
        new(DateRoles.Shift, ShiftRule.TryRead),
        new(DateRoles.Half | DateRoles.Unit | DateRoles.Cardinal, SpokenClockRule.TryRead),
        new(DateRoles.Ordinal | DateRoles.Cardinal, DayMonthRule.TryRead),
        new(DateRoles.Cardinal, SpokenYearRule.TryRead),
        new(DateRoles.Ordinal | DateRoles.Cardinal, CenturyRule.TryRead),
        new(DateRoles.Decade | DateRoles.Cardinal, DecadeRule.TryRead),
        new(DateRoles.Ordinal | DateRoles.QuarterMark | DateRoles.HalfMark, QuarterRule.TryRead),
        new(DateRoles.The | DateRoles.Ordinal, DayOfMonthRule.TryRead),
        new(DateRoles.The, WeekendRule.TryRead),
        new(DateRoles.Article | DateRoles.The | DateRoles.Vague | DateRoles.Cardinal | DateRoles.Unit, AgoRule.TryRead),
        new(DateRoles.Article | DateRoles.Cardinal, InTimeRule.TryRead),
        new(DateRoles.Other, OtherTimeRule.TryRead),
        new(DateRoles.Part, PartOfTimeRule.TryRead),
        new(DateRoles.Season, SeasonRule.TryRead),
        new(DateRoles.Clock, ClockRule.TryReadName),
        new(DateRoles.Era, EraRule.TryRead),
    ];

    private static readonly DateRule[] Calendars =
    [
        NumericDateRule.TryRead,
        CompactDateRule.TryRead,
        GluedDateRule.TryRead,
        YearMonthDayRule.TryRead,
        SlashedDayRule.TryRead,
        DayMonthRule.TryRead,
    ];

    /// <summary>The roles of words that some rule begins with.</summary>
    public static DateRoles Openings { get; } = RolesAtWord();

    /// <summary>Reads the date that begins at that number, or at the apostrophe before one.</summary>
    public static bool TryReadNumber(DateScanner scanner, int at, out DateMatch match)
    {
        foreach (DateRule rule in AtNumber)
        {
            if (rule(scanner, at, out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>Reads the date that begins at that word.</summary>
    public static bool TryReadWord(DateScanner scanner, int at, DateRoles roles, out DateMatch match)
    {
        if ((roles & DateRoles.Phrase) != 0 && (NamedDayRule.TryRead(scanner, at, out match) || RelativeDayRule.TryRead(scanner, at, out match)))
        {
            return true;
        }

        foreach (WordRule rule in AtWord)
        {
            if ((roles & rule.Roles) != 0 && rule.Read(scanner, at, out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>Reads a day of the calendar, as it may follow a weekday or a dash.</summary>
    public static bool TryReadCalendar(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        if (scanner.Is(at, DateRoles.Month))
        {
            return MonthDateRule.TryRead(scanner, at, out match);
        }

        if (!scanner.IsKind(at, TokenKind.Number))
        {
            return DayMonthRule.TryRead(scanner, at, out match)
                || (scanner.IsKind(at, TokenKind.Word) && GluedDateRule.MayBegin(scanner, scanner.Tokens[at]) && GluedDateRule.TryReadWord(scanner, at, out match));
        }

        foreach (DateRule rule in Calendars)
        {
            if (rule(scanner, at, out match))
            {
                return true;
            }
        }

        return false;
    }

    private static DateRoles RolesAtWord()
    {
        DateRoles roles = DateRoles.None;
        foreach (WordRule rule in AtWord)
        {
            roles |= rule.Roles;
        }

        return roles;
    }

    private readonly record struct WordRule(DateRoles Roles, DateRule Read);
}

namespace Verbatim.Engine.Dates;

/// <summary>Joins two dates to a span of time, and takes in the words that narrow a date.</summary>
internal static class DateSpans
{
    private const string Name = "span";
    private const int MostShared = 4;
    private const int LeastTurn = 6;
    private static readonly char[] ZoneMarks = ['Z', '+', '-'];

    /// <summary>Widens “May 3” to “from May 3 to 7”, “2014” to “2014-16”, “July” to “late July”.</summary>
    public static DateMatch Widen(DateScanner scanner, in DateMatch match)
    {
        DateMatch opened = Rules.ListedDayRule.Open(scanner, TakeEra(scanner, TakeYear(scanner, match)));
        return Join(scanner, WidenBack(scanner, opened));
    }

    // “late July”, “the end of July”, “the start of the 1990s”
    private static DateMatch WidenBack(DateScanner scanner, in DateMatch match)
    {
        int first = match.First;
        int modifier = scanner.IsDash(first - 1) && scanner.IsJoined(first) ? first - 2 : first - 1;
        if (modifier >= scanner.Previous.End && scanner.Is(modifier, DateRoles.Modifier))
        {
            return match with { First = modifier };
        }

        int of = scanner.Is(first - 1, DateRoles.The) ? first - 2 : first - 1;
        bool part = (match.IsStretch || match.Date is { Day: 0 }) && of - 1 >= scanner.Previous.End && scanner.Is(of, DateRoles.Of) && scanner.Is(of - 1, DateRoles.Part);
        return part ? match with { First = of - 1 } : match;
    }

    // “December 5 last year”, “in May of this year”
    private static DateMatch TakeYear(DateScanner scanner, in DateMatch match)
    {
        int shift = scanner.Is(match.End, DateRoles.Of) ? match.End + 1 : match.End;
        int unit = shift + 1;
        if (match.Date is { Year: 0 } bare && TryReadBracketed(scanner, match.End, out int bracketed)
            && (bare.Day == 0 || CalendarDate.TryCreate(bracketed, bare.Month, bare.Day) is not null))
        {
            return match with { End = match.End + 3, Date = bare with { Year = bracketed } };
        }

        if (match.Date is not { Year: 0 } date || !scanner.Is(shift, DateRoles.Shift) || !scanner.Is(unit, DateRoles.Unit)
            || scanner[unit].Value != (int)DateUnit.Year || scanner.IsPlural(unit) || scanner.IsKind(unit + 1, Text.TokenKind.Clitic))
        {
            return match;
        }

        int year = scanner.Reference is { } day ? day.Year + scanner[shift].Value : 0;
        return match with { End = unit + 1, Date = date with { Year = year } };
    }

    // “May 3 (2019)”
    private static bool TryReadBracketed(DateScanner scanner, int at, out int year)
    {
        int next = at + 1;
        year = 0;
        return scanner.IsCharacter(at, '(') && scanner.Digits(next, out _) == 4 && YearReader.TryRead(scanner, ref next, out year) && scanner.IsCharacter(next, ')');
    }

    // “15 March 44 BC”
    private static DateMatch TakeEra(DateScanner scanner, in DateMatch match)
    {
        int at = scanner.IsCharacter(match.End, ',') ? match.End + 1 : match.End;
        if (match.Date is not { Year: 0 } date || !scanner.IsKind(at, Text.TokenKind.Number) || !Rules.EraRule.TryRead(scanner, at, out DateMatch era))
        {
            return match;
        }

        CalendarDate? dated = era.Date is not { } year ? null
            : date.Day == 0 ? date with { Year = year.Year } : CalendarDate.TryCreate(year.Year, date.Month, date.Day);
        return match with { End = era.End, Date = dated };
    }

    private static DateMatch Join(DateScanner scanner, in DateMatch match)
    {
        DateMatch widened = match.Date is { } date && TryJoin(scanner, match, date, out DateMatch joined) ? joined : match;
        widened = widened.IsTime ? JoinClock(scanner, widened) : JoinStamp(scanner, widened);
        return widened.IsSpan ? TakeOpening(scanner, widened) : TakeWeekday(scanner, ShareYear(scanner, widened));
    }

    // “March and April 2020”, “May 3 and June 5, 2021”: the year is said once
    private static DateMatch ShareYear(DateScanner scanner, in DateMatch match)
    {
        if (match.Date is not { Year: 0 } date)
        {
            return match;
        }

        int at = match.End;
        for (int i = 0; i < MostShared && TrySkipJoint(scanner, ref at); i++)
        {
            if (!TryReadCalendar(scanner, at, out DateMatch next) || next.Date is not { } other || (other.Day > 0) != (date.Day > 0))
            {
                return match;
            }

            if (other.Year > 0)
            {
                return match with { Date = date with { Year = StartYear(date, other) } };
            }

            at = next.End;
        }

        return match;
    }

    // “, ”, “ and ”, “, or ”, “/”
    private static bool TrySkipJoint(DateScanner scanner, ref int at)
    {
        int start = at;
        at += scanner.IsCharacter(at, ',') || scanner.IsCharacter(at, '/') ? 1 : 0;
        at += scanner.Is(at, DateRoles.And | DateRoles.Or) ? 1 : 0;
        return at > start;
    }

    // “from 9am to 5pm”, “9:30 a.m. – noon”
    private static DateMatch JoinClock(DateScanner scanner, in DateMatch match)
    {
        int join = match.End;
        bool joins = scanner.IsDash(join) || scanner.Is(join, DateRoles.To)
            || (scanner.Is(join, DateRoles.And) && scanner.Is(match.First - 1, DateRoles.Between));
        int next = join + 1;
        if (!joins || match.IsSpan)
        {
            return match;
        }

        scanner.SpanEnd = next;
        bool read = scanner.Is(next, DateRoles.Clock)
            ? Rules.ClockRule.TryReadName(scanner, next, out DateMatch to)
            : Rules.ClockRule.TryRead(scanner, next, out to);
        scanner.SpanEnd = -1;
        return read && to.Value is { } end && !to.IsSpan
            ? match with { End = to.End, Value = match.Value + Zone(match.Value!, end) + "/" + end, IsSpan = true }
            : match;
    }

    // “2019-03-05T09:00/2019-03-05T11:30”
    private static DateMatch JoinStamp(DateScanner scanner, in DateMatch match)
    {
        int next = match.End + 1;
        if (!match.IsStamp || match.EndOffset > 0 || !(scanner.IsCharacter(match.End, '/') || scanner.IsDash(match.End) || scanner.Is(match.End, DateRoles.To)))
        {
            return match;
        }

        scanner.SpanEnd = next;
        bool read = Rules.NumericDateRule.TryRead(scanner, next, out DateMatch to) && to.IsStamp && string.CompareOrdinal(match.Value, to.Value) < 0;
        scanner.SpanEnd = -1;
        return read ? match with { End = to.End, EndOffset = to.EndOffset, Value = match.Value + "/" + to.Value, IsSpan = true } : match;
    }

    // “6 to 9 a.m. EST” says the zone once
    private static string Zone(string begin, string end) =>
        begin.IndexOfAny(ZoneMarks) < 0 && end.IndexOfAny(ZoneMarks) is > 0 and int zone ? end.Substring(zone) : string.Empty;

    // the “from” of “from 3 to 7 May” and of “from the 3rd to the 7th of May”
    private static DateMatch TakeOpening(DateScanner scanner, in DateMatch match)
    {
        int before = scanner.Is(match.First - 1, DateRoles.The) ? match.First - 2 : match.First - 1;
        bool opened = before >= scanner.Previous.End && scanner.Is(before, DateRoles.From | DateRoles.Between) && !scanner.Is(before, DateRoles.Ago);
        return opened ? match with { First = before } : match;
    }

    // “3 May 2021 (Monday)”, “3 May 2021, Monday”, “3 May 2021 Monday”
    private static DateMatch TakeWeekday(DateScanner scanner, in DateMatch match)
    {
        bool opened = scanner.IsCharacter(match.End, '(');
        bool bare = scanner.IsCapitalised(match.End) && !scanner.IsCapitalised(match.End + 1);
        int weekday = bare ? match.End : match.End + 1;
        int end = opened ? weekday + 2 : weekday + 1;
        bool taken = match.Date is { Day: > 0 } date && (opened || bare || scanner.IsCharacter(match.End, ',')) && scanner.Is(weekday, DateRoles.Weekday)
            && (date.ToDay() is { } day ? Calendar.WeekdayOf(day) == scanner[weekday].Value : opened)
            && (!opened || scanner.IsCharacter(end - 1, ')'));
        return taken ? match with { End = end, Weekday = scanner[weekday].Value } : match;
    }

    private static bool TryJoin(DateScanner scanner, in DateMatch match, CalendarDate begin, out DateMatch joined)
    {
        joined = default;
        int before = match.First - 1;
        bool between = scanner.Is(before, DateRoles.Between);
        bool opened = before >= scanner.Previous.End && (between || (scanner.Is(before, DateRoles.From) && !scanner.Is(before, DateRoles.Ago)));
        int join = SkipComma(scanner, begin, match.End);
        bool dash = scanner.IsDash(join) || IsSlash(scanner, begin, join);
        if (!dash && !scanner.Is(join, DateRoles.To) && !(scanner.Is(join, DateRoles.And) && (between || IsNextDay(scanner, begin, join + 1))))
        {
            return false;
        }

        if (match.EndOffset > 0 || !TryReadEnd(scanner, begin, join, dash, out CalendarDate to, out int end))
        {
            return false;
        }

        CalendarDate start = begin.Year == 0 && to.Year > 0 ? begin with { Year = StartYear(begin, to) } : begin;
        joined = DateMatch.Of(opened ? before : match.First, end, Name, Relative.Span(scanner, match.First, start, to)) with { IsSpan = true };
        return IsOrdered(start, to);
    }

    // “Dec. 28, 2020, to Jan. 3, 2021”
    private static int SkipComma(DateScanner scanner, CalendarDate begin, int at) => IsAbbreviated(scanner, at) ? at + 1
        : begin.Day > 0 && scanner.IsCharacter(at, ',') && scanner.Is(at + 1, DateRoles.To) ? at + 1 : at;

    // “Jan.-Mar. 2019”
    private static bool IsAbbreviated(DateScanner scanner, int at) => scanner.IsCharacter(at, '.') && scanner.IsJoined(at) && scanner.IsDash(at + 1)
        && scanner.Is(at - 1, DateRoles.Month) && scanner.Is(at - 1, DateRoles.Short);

    // “2020-11-05/2020-11-07”
    private static bool IsSlash(DateScanner scanner, CalendarDate begin, int at) =>
        scanner.IsCharacter(at, '/') && scanner.IsJoined(at) && scanner.IsJoined(at + 1) && (begin.IsFull || IsNextYear(scanner, begin, at + 1));

    // “the 2019/20 season”
    private static bool IsNextYear(DateScanner scanner, CalendarDate begin, int at)
    {
        int digits = scanner.Digits(at, out int year);
        return begin.IsYear && digits is 2 or 4 && year == (begin.Year + 1) % (digits == 2 ? 100 : 10000);
    }

    // “May 3 and 4, 2016”, “on May 3 and 4.”, but not “on May 3 and 40 of them”
    private static bool IsNextDay(DateScanner scanner, CalendarDate begin, int at)
    {
        int end = at;
        return begin is { Year: 0, Day: > 0 } && scanner.IsKind(at, Text.TokenKind.Number)
            && NumeralReader.TryReadDay(scanner, ref end, out int day, out _) && day == begin.Day + 1
            && (Rules.MonthDateRule.TryReadYear(scanner, ref end, out _)
                || !(scanner.IsKind(end, Text.TokenKind.Word) || scanner.IsKind(end, Text.TokenKind.Symbol) || scanner.IsJoined(end) && scanner.IsDash(end)));
    }

    // “December 28 to January 3, 2020” begins the year before
    private static int StartYear(CalendarDate begin, CalendarDate to) => begin.Month > to.Month ? to.Year - 1 : to.Year;

    private static bool TryReadEnd(DateScanner scanner, CalendarDate begin, int join, bool dash, out CalendarDate to, out int end)
    {
        int next = SkipModifier(scanner, join + 1);
        to = default;
        end = next;
        if (begin.IsYear)
        {
            return TryReadYear(scanner, begin, next, dash, out to, out end);
        }

        if (TryReadCalendar(scanner, next, out DateMatch match) && match.Date is { } date && (date.Day > 0) == (begin.Day > 0))
        {
            to = date.Year == 0 && begin.Year > 0 ? date with { Year = date.Month < begin.Month ? begin.Year + 1 : begin.Year } : date;
            end = match.End;
            return match.EndOffset == 0;
        }

        return begin.Day > 0 && begin.Year == 0 && TryReadDay(scanner, begin, next, out to, out end);
    }

    // “to early July”, “to mid-2020”
    private static int SkipModifier(DateScanner scanner, int at)
    {
        int next = scanner.Is(at, DateRoles.Modifier) ? at + 1 : at;
        return next > at && scanner.IsDash(next) && scanner.IsJoined(next + 1) ? next + 1 : next;
    }

    // “to Friday, May 7”, “to the 7th of May”, the day after the hyphen of “5/11/2020-17/11/2020”
    private static bool TryReadCalendar(DateScanner scanner, int next, out DateMatch match)
    {
        scanner.SpanEnd = next;
        bool read = scanner.Is(next, DateRoles.Weekday)
            ? Rules.WeekdayRule.TryRead(scanner, next, out match)
            : DateRules.TryReadCalendar(scanner, scanner.Is(next, DateRoles.The) ? next + 1 : next, out match);
        scanner.SpanEnd = -1;
        return read;
    }

    // “May 3 to 7”, “May 3-7, 2016”
    private static bool TryReadDay(DateScanner scanner, CalendarDate begin, int next, out CalendarDate to, out int end)
    {
        to = default;
        end = scanner.Is(next, DateRoles.The) ? next + 1 : next;
        bool the = end > next;
        if (!NumeralReader.TryReadDay(scanner, ref end, out int day, out bool ordinal) || day <= begin.Day || scanner.Is(end, DateRoles.Unit)
            || (the && !ordinal) || IsTime(scanner, end))
        {
            return false;
        }

        Rules.MonthDateRule.TryReadYear(scanner, ref end, out int year);
        CalendarDate? read = CalendarDate.TryCreate(year, begin.Month, day);
        to = read ?? default;
        return read is not null;
    }

    // the “9” of “May 7 - 9am” and “May 7 - 9:30”
    private static bool IsTime(DateScanner scanner, int end) =>
        scanner.Is(end, DateRoles.HalfDay | DateRoles.OClock) || (scanner.IsCharacter(end, ':') && scanner.IsJoined(end) && scanner.IsJoined(end + 1));

    // “2014-16”, “2014–2016”, “from 2014 to 2016”, “’14 to ’16”
    private static bool TryReadYear(DateScanner scanner, CalendarDate begin, int next, bool dash, out CalendarDate to, out int end)
    {
        int digits = scanner.Digits(next, out int year);
        end = next;
        digits = digits == 0 && (YearReader.TryReadWords(scanner, ref end, out year) || (YearReader.IsShort(scanner, next) && YearReader.TryRead(scanner, ref end, out year)))
            ? 4 : digits;
        end = Math.Max(end, next + 1);
        bool shortForm = dash && digits == 2 && scanner.IsJoined(next) && scanner.IsJoined(next - 1);
        year = shortForm ? (begin.Year / 100 * 100) + year : year;
        to = new CalendarDate(year, 0, 0);
        bool more = scanner.Is(end, DateRoles.Measure)
            || scanner.IsJoined(end) && (scanner.IsDash(end) || scanner.IsKind(end, Text.TokenKind.Word) || scanner.IsKind(end, Text.TokenKind.Symbol));
        return (shortForm || digits == 4) && !more && year > begin.Year && year < begin.Year + 1000;
    }

    // “from Dec. 28 to Jan. 3”
    private static bool Turns(CalendarDate begin, CalendarDate to) => begin.Year == 0 && begin.Month > to.Month && begin.Month - to.Month >= LeastTurn;

    // days or months of one year are compared where both have it
    private static bool IsOrdered(CalendarDate begin, CalendarDate to) =>
        begin.Year != to.Year ? begin.Year < to.Year : Turns(begin, to) || (begin.Month * 32) + begin.Day < (to.Month * 32) + to.Day;
}

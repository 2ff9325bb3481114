using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>Quick ways to say no: most numbers and articles have nothing of a date behind them.</summary>
internal static class DateGate
{
    private const int Window = 8;
    private const int YearWidth = 4;
    private const int CompactWidth = 8;

    // what only leads to a date
    private const DateRoles Leads = DateRoles.The | DateRoles.Article | DateRoles.Other | DateRoles.Shift | DateRoles.Vague | DateRoles.Final;

    // what can begin one by itself
    private const DateRoles Begins = DateRoles.Month | DateRoles.Weekday | DateRoles.Season | DateRoles.Unit | DateRoles.Clock | DateRoles.Ordinal
        | DateRoles.Cardinal | DateRoles.Decade | DateRoles.Half | DateRoles.QuarterMark | DateRoles.HalfMark | DateRoles.Part | DateRoles.Era;

    private const DateRoles Led = Leads | Begins | DateRoles.DayPart | DateRoles.Inner;

    // what a number needs behind it, sooner or later
    private const DateRoles Counted = DateRoles.Month | DateRoles.Unit | DateRoles.DayPart | DateRoles.HalfDay | DateRoles.OClock | DateRoles.HourZone
        | DateRoles.Half | DateRoles.Era | DateRoles.Suffix | DateRoles.Weekday | DateRoles.Ago | DateRoles.Clock;

    // what a number goes on with
    private const DateRoles GoesOn = DateRoles.And | DateRoles.Or | DateRoles.ClockLink | DateRoles.Cardinal | DateRoles.Ordinal | DateRoles.Hundred
        | DateRoles.Thousand | DateRoles.Zero | DateRoles.Decade | DateRoles.QuarterMark | DateRoles.HalfMark;

    /// <summary>Whether no date can begin with the number, for want of anything that makes it one.</summary>
    public static bool IsPlainNumber(DateScanner scanner, int at)
    {
        ReadOnlySpan<char> characters = scanner.Tokens.Characters(at);
        return characters.Length is not (YearWidth or CompactWidth) && scanner.List.Month == 0 && CountsWords(scanner, at)
            && characters.IndexOf('.') < 0;
    }

    /// <summary>Whether no date can begin with the word.</summary>
    public static bool IsIdle(DateScanner scanner, DateRoles roles, int at)
    {
        if ((roles & Begins) == 0)
        {
            return (roles & Leads) != 0 && scanner.IsKind(at + 1, TokenKind.Word) && !scanner.Is(at + 1, Led)
                && !((roles & DateRoles.Vague) != 0 && scanner.Is(at + 1, DateRoles.Of));
        }

        const DateRoles other = Begins & ~DateRoles.Cardinal;
        return (roles & (other | DateRoles.Phrase)) == 0 && CountsWords(scanner, at);
    }

    private static bool CountsWords(DateScanner scanner, int at)
    {
        if (!scanner.IsKind(at + 1, TokenKind.Word) || scanner.IsJoined(at + 1) || scanner.Is(at + 1, GoesOn)
            || (scanner.Is(at + 1, DateRoles.Phrase) && !scanner.Is(at + 1, DateRoles.The)))
        {
            return false;
        }

        for (int i = at + 1; i < at + Window; i++)
        {
            if (scanner.Is(i, Counted))
            {
                return false;
            }
        }

        return true;
    }
}

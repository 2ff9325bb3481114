using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>
/// “two days ago”, “1 month and 21 days ago”, “two weeks from now”, “a week on Friday”, “the day before Christmas”, “a week later”.
/// </summary>
internal static class AgoRule
{
    private const string Name = "ago";
    private const int MostSteps = 4;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        if (TryReadWeekdays(scanner, at, out match))
        {
            return true;
        }

        var steps = default(AgoSteps);
        int next = at;
        for (int i = 0; i < MostSteps; i++)
        {
            if (!TryReadStep(scanner, ref next, ref steps))
            {
                return false;
            }

            if (AgoAnchor.TryRead(scanner, at, next, steps, out AgoAnchor anchor))
            {
                int first = FirstOf(scanner, at);
                bool vague = first < at || scanner.Is(at - 1, DateRoles.Hedge) || scanner.Is(at - 1, DateRoles.Half);
                match = DateMatch.Of(first, anchor.End, Name, vague ? null : steps.Value(anchor));
                return true;
            }

            next += scanner.IsCharacter(next, ',') || scanner.Is(next, DateRoles.And) ? 1 : 0;
        }

        return false;
    }

    /// <summary>Reads “three weeks”, “a month and two days”.</summary>
    public static bool TryReadSteps(DateScanner scanner, int at, out AgoSteps steps, out int end)
    {
        steps = default;
        end = at;
        bool read = TryReadStep(scanner, ref end, ref steps);
        int next = scanner.Is(end, DateRoles.And) ? end + 1 : end;
        if (read && next > end && TryReadStep(scanner, ref next, ref steps))
        {
            end = next;
        }

        return read;
    }

    // “two or three days ago”, “10-15 years ago”, “half a year ago” begin earlier, and settle nothing
    private static int FirstOf(DateScanner scanner, int at)
    {
        bool joined = scanner.Is(at - 1, DateRoles.Or | DateRoles.To) || scanner.IsDash(at - 1);
        bool range = joined && (scanner.IsKind(at - 2, TokenKind.Number) || scanner.Is(at - 2, DateRoles.Cardinal));
        int first = range ? at - 2 : scanner.Is(at - 1, DateRoles.Half) ? at - 1 : at;
        return first >= scanner.Previous.End ? first : at;
    }

    // “two Fridays ago”, “three Mondays from now”
    private static bool TryReadWeekdays(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int next = at;
        if (scanner.Is(at, DateRoles.The) || !TryReadAmount(scanner, ref next, out int amount) || !scanner.TryFindSingular(next, out DateWord weekday)
            || !weekday.Is(DateRoles.Weekday))
        {
            return false;
        }

        bool ago = scanner.Is(next + 1, DateRoles.Ago);
        bool ahead = ago ? scanner[next + 1].Value > 0 : scanner.Is(next + 1, DateRoles.From) && scanner.Is(next + 2, DateRoles.Now);
        string? value = amount == 0 ? null : ahead ? Relative.ComingWeekday(scanner, weekday.Value, amount - 1) : Relative.PastWeekday(scanner, weekday.Value, amount);
        match = DateMatch.Of(at, ago ? next + 2 : next + 3, Name, value);
        return ago || ahead;
    }

    // “a”, “a few”, “several”, “21”; an amount of 0 is one that nothing settles
    private static bool TryReadAmount(DateScanner scanner, ref int next, out int amount)
    {
        int digits = scanner.Digits(next, out amount);
        if (digits > 2)
        {
            next++;
            return true;
        }

        bool article = scanner.Is(next, DateRoles.Article | DateRoles.The);
        next += article ? 1 : 0;
        bool vague = scanner.Is(next, DateRoles.Vague);
        next += vague ? (scanner.Is(next + 1, DateRoles.Of) ? 2 : 1) : 0;
        amount = article && !vague ? 1 : 0;
        if (article || vague || IsBare(scanner, next))
        {
            return true;
        }

        return NumeralReader.TryRead(scanner, ref next, out amount, out bool ordinal) && !ordinal;
    }

    // “years ago”, but not “1.2 million years ago”, “hundreds of years ago”
    private static bool IsBare(DateScanner scanner, int at) =>
        scanner.Is(at, DateRoles.Unit) && scanner.IsPlural(at) && scanner.Is(at + 1, DateRoles.Ago) && !scanner.IsKind(at - 1, TokenKind.Number)
        && !scanner.IsDash(at - 2) && !scanner.IsDash(at - 1)
        && !scanner.Is(at - 1, DateRoles.Of | DateRoles.Measure | DateRoles.Cardinal | DateRoles.Hundred | DateRoles.Thousand);

    private static bool TryReadStep(DateScanner scanner, ref int next, ref AgoSteps steps)
    {
        if (!TryReadAmount(scanner, ref next, out int amount))
        {
            return false;
        }

        bool half = TrySkipHalf(scanner, ref next);
        DateWord unit = scanner[next];
        if (!unit.Is(DateRoles.Unit))
        {
            return false;
        }

        next++;
        half |= TrySkipHalf(scanner, ref next) || TrySkipMore(scanner, ref next);
        steps.Add(half ? 0 : amount, (DateUnit)unit.Value);
        return true;
    }

    // “a day or two”, “a year or so”
    private static bool TrySkipMore(DateScanner scanner, ref int next)
    {
        bool more = scanner.Is(next, DateRoles.Or)
            && (scanner.Is(next + 1, DateRoles.Cardinal) || scanner.IsKind(next + 1, TokenKind.Number) || scanner.Is(next + 1, DateRoles.Follow))
            && scanner.Is(next + 2, DateRoles.Ago);
        next += more ? 2 : 0;
        return more;
    }

    // “two and a half years”, “a year and a half”
    private static bool TrySkipHalf(DateScanner scanner, ref int next)
    {
        bool half = scanner.Is(next, DateRoles.And) && scanner.Is(next + 1, DateRoles.Article) && scanner.Is(next + 2, DateRoles.Half);
        next += half ? 3 : 0;
        return half;
    }
}

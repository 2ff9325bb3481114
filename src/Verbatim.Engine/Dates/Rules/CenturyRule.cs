namespace Verbatim.Engine.Dates.Rules;

/// <summary>“the 19th century”, “the 18th and 19th centuries”.</summary>
internal static class CenturyRule
{
    private const string Name = "century";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int next = at;
        if (!TryReadNumber(scanner, ref next, out int first))
        {
            return false;
        }

        int last = first;
        int second = next;
        bool joined = TrySkipJoint(scanner, ref second) && TryReadNumber(scanner, ref second, out last);
        (next, last) = joined ? (second, last) : (next, first);
        next += scanner.IsDash(next) && scanner.IsJoined(next) ? 1 : 0;
        if (!IsCentury(scanner, next) || last < first)
        {
            return false;
        }

        if (first < 2 && !EraRule.IsBefore(scanner, next + 1))
        {
            return false;
        }

        if (EraRule.IsBefore(scanner, next + 1))
        {
            match = DateMatch.Stretch(at, next + 2, Name, null);
            return true;
        }

        string value = CalendarDate.Digits(((first - 1) * 100) + 1, 4) + "/" + CalendarDate.Digits(last * 100, 4);
        match = DateMatch.Stretch(at, next + 1, Name, value) with { IsSpan = joined };
        return true;
    }

    private static bool TryReadNumber(DateScanner scanner, ref int next, out int century) =>
        NumeralReader.TryRead(scanner, ref next, out century, out bool ordinal) && ordinal && century is >= 1 and <= 22;

    private static bool TrySkipJoint(DateScanner scanner, ref int next)
    {
        bool joint = scanner.IsDash(next) || scanner.Is(next, DateRoles.And | DateRoles.To);
        next += joint ? 1 : 0;
        next += joint && scanner.Is(next, DateRoles.The) ? 1 : 0;
        return joint;
    }

    private static bool IsCentury(DateScanner scanner, int at) => scanner.Is(at, DateRoles.Unit) && scanner[at].Value == (int)DateUnit.Century;
}

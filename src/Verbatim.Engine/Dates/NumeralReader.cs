namespace Verbatim.Engine.Dates;

/// <summary>Reads small numbers, in digits or words.</summary>
internal static class NumeralReader
{
    /// <summary>Reads “21”, “21st”, “twenty-first”, “twenty one”: 1 to 99.</summary>
    /// <param name="scanner">The tokens.</param>
    /// <param name="at">The index of the first token; moved past the number.</param>
    /// <param name="value">The number.</param>
    /// <param name="ordinal">Whether it is an ordinal.</param>
    public static bool TryRead(DateScanner scanner, ref int at, out int value, out bool ordinal)
    {
        ordinal = false;
        int digits = scanner.Digits(at, out value);
        if (digits is 1 or 2)
        {
            // “4 th” is a slip
            ordinal = scanner.Is(at + 1, DateRoles.Suffix) && (scanner.IsJoined(at + 1) || scanner.IsLower(at + 1));
            at += ordinal ? 2 : 1;
            return true;
        }

        return digits == 0 && TryReadWords(scanner, ref at, out value, out ordinal);
    }

    /// <summary>Reads a day of a month.</summary>
    public static bool TryReadDay(DateScanner scanner, ref int at, out int day, out bool ordinal)
    {
        int start = at;
        if (TryRead(scanner, ref at, out day, out ordinal) && day is >= 1 and <= 31)
        {
            return true;
        }

        at = start;
        return false;
    }

    private static bool TryReadWords(DateScanner scanner, ref int at, out int value, out bool ordinal)
    {
        DateWord first = scanner[at];
        value = first.Value;
        ordinal = first.Is(DateRoles.Ordinal);
        if (!ordinal && !first.Is(DateRoles.Cardinal))
        {
            return false;
        }

        at++;
        if (ordinal || value < 20)
        {
            return true;
        }

        // “twenty-first” and “twenty first”
        int next = scanner.IsDash(at) && scanner.IsJoined(at) && scanner.IsJoined(at + 1) ? at + 1 : at;
        DateWord second = scanner[next];
        if (second.Is(DateRoles.Ordinal | DateRoles.Cardinal) && second.Value is >= 1 and <= 9)
        {
            value += second.Value;
            ordinal = second.Is(DateRoles.Ordinal);
            at = next + 1;
        }

        return true;
    }
}

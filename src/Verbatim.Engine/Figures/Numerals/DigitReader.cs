namespace Verbatim.Engine.Figures.Numerals;

/// <summary>The value of digits with separators: “57,000”, “3.5”, “12,34,567.89”, “1.234.567,8”.</summary>
internal static class DigitReader
{
    private const int Group = 3;

    /// <summary>Reads one run of digits, points and commas.</summary>
    /// <returns>Whether the run is one number; false for a version, an address or an enumeration.</returns>
    public static bool TryRead(ReadOnlySpan<char> run, out decimal value, out bool outOfRange)
    {
        outOfRange = false;
        value = 0;
        if (!TryFindPoint(run, out int point))
        {
            return false;
        }

        outOfRange = !SafeDecimal.TryParse(run, point, out value);
        return true;
    }

    private static bool TryFindPoint(ReadOnlySpan<char> run, out int point)
    {
        int commas = Count(run, ',');
        int points = Count(run, '.');
        point = -1;
        if (commas == 0 && points <= 1)
        {
            point = run.IndexOf('.');
            return true;
        }

        if (points == 0)
        {
            return commas == 1 && !IsGrouped(run, ',') ? IsDecimalComma(run, out point) : IsGrouped(run, ',');
        }

        char last = run.LastIndexOf(',') > run.LastIndexOf('.') ? ',' : '.';
        char other = last == ',' ? '.' : ',';
        if (Count(run, last) > 1)
        {
            return Count(run, other) == 0 && IsGrouped(run, last);
        }

        point = run.LastIndexOf(last);
        return IsGrouped(run.Slice(0, point), other);
    }

    // “1,3”, “5,00” and “3,14159”; the zero of “0,5” leaves no doubt
    private static bool IsDecimalComma(ReadOnlySpan<char> run, out int point)
    {
        point = run.IndexOf(',');
        int behind = run.Length - point - 1;
        return behind != Group || run[0] == '0';
    }

    // groups of three, or of two before the last as lakhs and crores are written
    private static bool IsGrouped(ReadOnlySpan<char> run, char separator)
    {
        if (run.Length == 0 || run[0] == '0')
        {
            return false;
        }

        int last = run.LastIndexOf(separator);
        if (last < 0 || run.Length - last - 1 != Group || run.IndexOf(separator) > Group)
        {
            return false;
        }

        int start = run.IndexOf(separator) + 1;
        int size = 0;
        while (start <= last)
        {
            int length = run.Slice(start).IndexOf(separator);
            if (length is not (2 or Group) || (size != 0 && length != size))
            {
                return false;
            }

            size = length;
            start += length + 1;
        }

        return true;
    }

    private static int Count(ReadOnlySpan<char> run, char character)
    {
        int count = 0;
        foreach (char c in run)
        {
            count += c == character ? 1 : 0;
        }

        return count;
    }
}

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>
/// Digits read out one by one, as the nought among them shows: “room four-nought-two”. Each is a number; without a nought
/// the words are a name, as of a line-up: “four-three-three”.
/// </summary>
internal static class SpokenDigits
{
    private const int FewestDigits = 3;
    private const int MostDigits = 12;

    /// <summary>Whether the token is one of such digits.</summary>
    public static bool Holds(FigureScan scan, int at)
    {
        if (scan.NumeralAt(at).Class != NumeralClass.Digit)
        {
            return false;
        }

        int first = at;
        while (IsJoined(scan, first - 1) && at - first < MostDigits)
        {
            first -= 2;
        }

        int digits = 1;
        bool nought = scan.NumeralAt(first).Value == 0;
        for (int last = first; IsJoined(scan, last + 1) && digits < MostDigits; last += 2, digits++)
        {
            nought |= scan.NumeralAt(last + 2).Value == 0;
        }

        return nought && digits >= FewestDigits;
    }

    private static bool IsJoined(FigureScan scan, int dash) =>
        scan.IsDash(dash) && scan.Touches(dash) && scan.Touches(dash + 1)
        && scan.NumeralAt(dash - 1).Class == NumeralClass.Digit && scan.NumeralAt(dash + 1).Class == NumeralClass.Digit;
}

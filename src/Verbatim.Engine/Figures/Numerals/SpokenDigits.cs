namespace Verbatim.Engine.Figures.Numerals;

/// <summary>
/// Digits said one by one: “three-nought-two boats”. A room or a flight is named that way too, so that something must be
/// counted, or nothing else be said; and without a nought it may be how a team lines up.
/// </summary>
internal static class SpokenDigits
{
    private const int FewestDigits = 3;
    private const int MostDigits = 6;

    public static bool TryRead(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.First;
        int digits = 0;
        bool nought = false;
        decimal value = 0;
        for (int next = at; digits < MostDigits && IsDigit(scan.NumeralAt(next)) && (digits == 0 || Joins(scan, next)); next = at + 1)
        {
            NumeralWord word = scan.NumeralAt(next);
            value = (value * 10) + word.Value;
            nought |= word.Value == 0;
            digits++;
            at = next + 1;
        }

        if (digits < FewestDigits || !nought || !(Counts(scan, at) || DigitFractions.IsAlone(scan, numeral.First)))
        {
            return false;
        }

        numeral.Value = value;
        numeral.End = at;
        return true;
    }

    private static bool Joins(FigureScan scan, int at) => scan.IsDash(at - 1) && scan.Touches(at - 1) && scan.Touches(at);

    private static bool IsDigit(NumeralWord word) => word.Class is NumeralClass.Digit or NumeralClass.Oh;

    private static bool Counts(FigureScan scan, int at) => scan.IsPluralAt(at) || scan.Lexicon.Units.Begins(scan.Tokens, at);
}

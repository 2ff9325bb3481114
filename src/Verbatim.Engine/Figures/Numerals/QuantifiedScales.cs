using Verbatim.Engine.Figures.Words;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>
/// “a few thousand”, “several hundred million”: as vague as “thousands”. “a couple of hundred” is about two hundred.
/// </summary>
internal static class QuantifiedScales
{
    private const int Reach = 10;

    public static bool TryRead(FigureScan scan, int at, out Numeral numeral)
    {
        numeral = new Numeral { First = at, Start = -1, Form = NumeralForm.Words };
        int word = scan.NumeralAt(at).Class == NumeralClass.Article ? at + 1 : at;
        NumeralWord quantifier = scan.NumeralAt(word);
        int scale = word + 1 + (scan.Has(word + 1, FigureRoles.Of) ? 1 : 0);
        if (quantifier.Class != NumeralClass.Quantifier || !TryReadScale(scan, scale, ref numeral))
        {
            return false;
        }

        numeral.Scaled = true;
        if (quantifier.Value > 0)
        {
            numeral.OutOfRange = !SafeDecimal.TryMultiply(numeral.Value, quantifier.Value, out numeral.Value);
            numeral.IsApproximate = true;
        }
        else
        {
            numeral.OutOfRange = !SafeDecimal.TryMultiply(numeral.Value, Reach, out decimal upper);
            numeral.Upper = upper;
        }

        return true;
    }

    private static bool TryReadScale(FigureScan scan, int at, ref Numeral numeral)
    {
        NumeralWord scale = scan.NumeralAt(at);
        numeral.Value = scale.Value;
        numeral.End = at + 1;
        if (scale.Class == NumeralClass.Dozen)
        {
            return true;
        }

        if (!scale.IsScale || !CardinalWords.TryContinue(scan, at, 1, false, out Cardinal cardinal))
        {
            return false;
        }

        numeral.Value = cardinal.Value;
        numeral.End = cardinal.End;
        return true;
    }
}

using Verbatim.Engine.Figures.Words;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Parts of a scale: “half a million”, “a quarter million”, “two thirds of a million”, “half a dozen”.</summary>
internal static class ScaledParts
{
    /// <summary>Multiplies the part by the scale after it.</summary>
    public static bool Read(FigureScan scan, ref Numeral numeral)
    {
        int at = scan.SkipHyphen(numeral.End);
        at += at < scan.End && scan.Has(at, FigureRoles.Of) ? 1 : 0;
        at = at < scan.End && scan.NumeralAt(at).Class == NumeralClass.Article ? scan.SkipHyphen(at + 1) : at;
        NumeralWord scale = at < scan.End ? scan.NumeralAt(at) : default;
        if (scale.Class is not (NumeralClass.Scale or NumeralClass.Dozen or NumeralClass.Hundred))
        {
            return false;
        }

        numeral.OutOfRange |= !SafeDecimal.TryMultiply(numeral.Value, scale.Value, out numeral.Value);
        numeral.End = at + 1;
        numeral.Scaled = true;
        numeral.Form = NumeralForm.Words;
        return true;
    }
}

using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Fractions in digits: “3/4”, “¾”.</summary>
internal static class DigitFractions
{
    private const int MostDays = 31;
    private const int MostMonths = 12;
    private const int MostParts = 100;
    private const decimal LargestDenominator = 10_000;

    // a number with a sign, a fraction and a full stop; a page of them must not be read through for each
    private const int MostTokensAlone = 8;

    /// <summary>Reads “½”, but neither “²” nor “①”.</summary>
    public static bool TryReadVulgar(char character, out decimal value)
    {
        double number = char.GetNumericValue(character);
        value = number is > 0 and < 1 ? (decimal)number : 0;
        return value != 0;
    }

    /// <summary>Reads “3/4”, and says no of days and seasons.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The index of the first number.</param>
    /// <param name="value">The value.</param>
    /// <param name="cut">Whether blanks may stand around the slash: “41 - 1 / 8”, as text is printed that was cut into words before.</param>
    public static bool TryReadSlash(FigureScan scan, int at, out decimal value, bool cut = false)
    {
        value = 0;
        if (at + 2 >= scan.End || !(scan.Tokens.Is(at + 1, '/') || scan.Tokens.Is(at + 1, '\u2044'))
            || scan.Tokens[at + 1].SpaceBefore != scan.Tokens[at + 2].SpaceBefore || (scan.Tokens[at + 1].SpaceBefore && !cut)
            || scan.Tokens[at + 2].Kind != TokenKind.Number || (at + 3 < scan.End && scan.Tokens.Is(at + 3, '/'))
            || !DigitReader.TryRead(scan.Tokens.Characters(at), out decimal above, out _)
            || !DigitReader.TryRead(scan.Tokens.Characters(at + 2), out decimal below, out _))
        {
            return false;
        }

        bool part = above > 0 && above < below && above == decimal.Truncate(above) && below == decimal.Truncate(below) && IsDenominator(scan, at, above, below);
        value = part ? above / below : 0;
        return part;
    }

    // “9/11” is a day, “24/7” and “50/50” are manners of speaking, “16/17” is a season
    private static bool IsDenominator(FigureScan scan, int at, decimal above, decimal below) =>
        below is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 32 or 64 or 100
        || (below <= LargestDenominator && (scan.Has(EndOfSlash(scan, at), FigureRoles.Of) || (below > MostDays && above < below - 1) || IsAlone(scan, at)))
        || (below <= MostParts && ((above < below - 1 && above > MostMonths) || FollowsWhole(scan, at)));

    // the “6/7” of “2 6/7”
    private static bool FollowsWhole(FigureScan scan, int at) =>
        scan.IsNumberAt(at - 1) && !scan.Is(at - 2, '/') && scan.Tokens[at] is { SpaceBefore: true, LineStart: false } && scan.Tokens.Characters(at - 1).IndexOfAny('.', ',') < 0;

    /// <summary>The index just past “2/3”, “2/3rds”, “5/6th”.</summary>
    public static int EndOfSlash(FigureScan scan, int at) => scan.Has(at + 3, FigureRoles.PartsSuffix) && scan.Touches(at + 3) ? at + 4 : at + 3;

    /// <summary>Whether nothing but a number stands in the sentence.</summary>
    public static bool IsAlone(FigureScan scan, int at)
    {
        if (scan.End - scan.First > MostTokensAlone)
        {
            return false;
        }

        for (int i = scan.First; i < scan.End; i++)
        {
            bool part = scan.Tokens[i].Kind == TokenKind.Number || scan.Is(i, '/') || scan.NumeralAt(i).Class != NumeralClass.None
                || (i < at && scan.IsDash(i)) || (i == scan.End - 1 && scan.Is(i, '.'));
            if (!part)
            {
                return false;
            }
        }

        return true;
    }
}

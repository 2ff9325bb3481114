using Verbatim.Engine.Figures.Words;

namespace Verbatim.Engine.Figures.Readers;

/// <summary>Tells the degrees of “it fell to 7 C overnight” from the letters of “Gate 12 C”: by words of heat and cold, by a minus sign.</summary>
internal static class DegreeLetters
{
    private const int Window = 14;

    // from one letter of “5 C to 10 C” to the other
    private const int Reach = 3;

    /// <summary>Whether the letter behind the number is that of a scale of temperature.</summary>
    public static bool Applies(FigureScan scan, FigureDraft draft, int letter)
    {
        if (!scan.Has(letter, FigureRoles.DegreeLetter) || !char.IsUpper(scan.Text[scan.Tokens[letter].Start]))
        {
            return false;
        }

        return IsReached(scan, draft.First, letter) || (!scan.IsPluralAt(letter + 1) && IsOfHeat(scan, draft, letter));
    }

    private static bool IsOfHeat(FigureScan scan, FigureDraft draft, int letter) =>
        draft.Value < 0 || IsSaidOfIt(scan, draft.First) || SpeaksOfHeat(scan, draft.First, letter)
            || IsAlone(scan, Rules.Bounds.StartOfBoundBefore(scan, draft.First, out _), letter)
            || IsRepeated(scan, letter);

    /// <summary>Whether the number and its letter are the point at which something is so: “water at 4 K”, but not “at 12 F Street”.</summary>
    public static bool IsReached(FigureScan scan, int first, int letter) =>
        scan.Has(first - 1, FigureRoles.At) && !(scan.IsWordAt(letter + 1) && scan.Tokens[letter + 1].IsCapitalised);

    // “5 C to 10 C”
    private static bool IsRepeated(FigureScan scan, int letter) => IsSameLetter(scan, letter, letter + Reach) || IsSameLetter(scan, letter, letter - Reach);

    private static bool IsSameLetter(FigureScan scan, int letter, int other) =>
        scan.IsNumberAt(other - 1) && scan.IsWordAt(other) && scan.Tokens[other].Word == scan.Tokens[letter].Word
        && scan.Has(Math.Min(letter, other) + 1, FigureRoles.To | FigureRoles.RangeAnd);

    private static bool IsAlone(FigureScan scan, int first, int letter) =>
        first == scan.First && (letter == scan.End - 1 || (letter == scan.End - 2 && !scan.IsWordAt(letter + 1)));

    // “it was 7 C outside”
    private static bool IsSaidOfIt(FigureScan scan, int first)
    {
        int copula = Rules.Bounds.StartOfBoundBefore(scan, first, out _) - 1;
        return scan.Has(copula, FigureRoles.Copula) && (scan.Has(copula - 1, FigureRoles.StandIn) || scan.Has(copula - 2, FigureRoles.StandIn));
    }

    /// <summary>Whether words of heat or cold stand near the number.</summary>
    public static bool SpeaksOfHeat(FigureScan scan, int first, int letter)
    {
        for (int i = Math.Max(scan.First, first - Window); i < Math.Min(scan.End, letter + Window); i++)
        {
            if (scan.Has(i, FigureRoles.Heat))
            {
                return true;
            }
        }

        return false;
    }
}

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>Numbers in set phrases: “net zero”, “two birds with one stone”.</summary>
internal static class Idiom
{
    private const int MostWordsBefore = 4;

    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        int number = draft.Numeral.First;
        for (int at = number; at >= Math.Max(scan.First, number - MostWordsBefore); at--)
        {
            if (scan.Lexicon.Idioms.TryMatch(scan.Tokens, at, scan.End, out _, out int length) && at + length > number)
            {
                return true;
            }
        }

        return false;
    }
}

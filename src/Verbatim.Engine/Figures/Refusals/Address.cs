using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>House numbers, zip codes and roads called by their length: “14 Harbour Road”, “CA 90210”, “Five Mile Lane”.</summary>
internal static class Address
{
    private const int LongestRoadName = 3;
    private const int ZipLength = 5;

    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        Numeral numeral = draft.Numeral;
        if (draft.Sense is { Kind: FigureKind.Measure } && !draft.SenseBefore)
        {
            return IsRoadName(scan, draft.End);
        }

        if (numeral.Form != NumeralForm.Digits || draft.Sense is not null || !numeral.IsWhole)
        {
            return false;
        }

        return IsBeforeRoad(scan, numeral) || IsZip(scan, numeral);
    }

    private static bool IsBeforeRoad(FigureScan scan, in Numeral numeral)
    {
        for (int i = numeral.End; i < numeral.End + 1 + LongestRoadName; i++)
        {
            if (!scan.IsWordAt(i) || !scan.Tokens[i].IsCapitalised)
            {
                return false;
            }

            if (i > numeral.End && scan.Has(i, FigureRoles.Road))
            {
                // “30 Harbour Road bakers” are counted
                return !scan.IsPluralAt(i + 1);
            }
        }

        return false;
    }

    // “Five Mile Lane”, “29km Road”, but not “the 10km Road Race”
    private static bool IsRoadName(FigureScan scan, int road) =>
        scan.Has(road, FigureRoles.Road) && scan.Tokens[road].IsCapitalised
        && (scan.Tokens[road - 1].IsCapitalised || !scan.Tokens[road - 1].SpaceBefore)
        && !(scan.IsWordAt(road + 1) && scan.Tokens[road + 1].IsCapitalised);

    private static bool IsZip(FigureScan scan, in Numeral numeral) =>
        scan.Tokens[numeral.End - 1].Length == ZipLength && numeral.End == numeral.First + 1 && scan.IsWordAt(numeral.First - 1)
        && scan.Tokens[numeral.First - 1] is { Length: 2, Case: LetterCase.Upper };
}

using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>“It took a second”, “in a second”: a short while, and no place, unless what was counted before leads to it.</summary>
internal static class Moment
{
    // words back to another number that makes “a second” one of several
    private const int FarthestCounted = 48;

    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        Numeral numeral = draft.Numeral;
        int next = numeral.End;
        return numeral.Form == NumeralForm.Ordinal && next == numeral.First + 1 && scan.Lexicon.Units.Begins(scan.Tokens, numeral.First)
            && scan.NumeralAt(numeral.First - 1).Class == NumeralClass.Article && EndsPhrase(scan, next) && !IsCounted(scan, numeral.First);
    }

    private static bool EndsPhrase(FigureScan scan, int at) =>
        at >= scan.End || (!scan.IsWordAt(at) && !scan.IsDash(at)) || scan.Tags[at] is WordTag.Coordinator or WordTag.Subordinator or WordTag.Pronoun;

    // “she won a first prize and lost a second”
    private static bool IsCounted(FigureScan scan, int before)
    {
        for (int at = before - 1; at >= Math.Max(scan.First, before - FarthestCounted); at--)
        {
            if (scan.NumeralAt(at).Class is NumeralClass.Ordinal or NumeralClass.Digit || scan.IsNumberAt(at))
            {
                return true;
            }
        }

        return false;
    }
}

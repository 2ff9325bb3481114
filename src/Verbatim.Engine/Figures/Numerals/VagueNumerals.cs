using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Plurals that name no number: “thousands”, “tens of millions”. They reach from one of their kind to ten.</summary>
internal static class VagueNumerals
{
    private const int Reach = 10;

    public static bool TryRead(FigureScan scan, int at, out Numeral numeral)
    {
        numeral = new Numeral { First = at, Start = -1, Form = NumeralForm.Vague };
        NumeralWord word = scan.NumeralAt(at);
        if (word.Class != NumeralClass.Vague || (scan.Has(at, FigureRoles.Score) && !Counts(scan, at)))
        {
            return false;
        }

        numeral.Value = word.Value;
        numeral.End = at + 1;
        if (at + 2 < scan.End && scan.Has(at + 1, FigureRoles.Of) && scan.NumeralAt(at + 2) is { Class: NumeralClass.Vague or NumeralClass.Scale } second)
        {
            numeral.Value *= second.Value;
            numeral.End = at + 3;
        }

        numeral.Upper = numeral.Value * Reach;
        return true;
    }

    // “scores of herons”, not “the scores of the match” nor “scores of 90”
    private static bool Counts(FigureScan scan, int at) =>
        scan.Has(at + 1, FigureRoles.Of) && scan.Tags[at - 1] is not (WordTag.Determiner or WordTag.Adjective or WordTag.Noun or WordTag.Possessive)
        && (scan.IsPluralAt(at + 2) || (scan.IsAdjectiveAt(at + 2) && scan.IsPluralAt(at + 3)));
}

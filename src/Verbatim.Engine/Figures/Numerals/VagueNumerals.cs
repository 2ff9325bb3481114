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
        if (scan.IsNumberAt(at))
        {
            return TryReadDigits(scan, ref numeral);
        }

        NumeralWord word = scan.NumeralAt(at);
        if (word.Class != NumeralClass.Vague || (scan.Has(at, FigureRoles.Score) && !Counts(scan, at)))
        {
            return false;
        }

        numeral.Value = word.Value;
        numeral.End = at + 1;
        ReadScale(scan, ref numeral);
        return true;
    }

    // “100s of boats”, “10s of thousands”
    private static bool TryReadDigits(FigureScan scan, ref Numeral numeral)
    {
        int suffix = numeral.First + 1;
        if (!scan.Has(suffix, FigureRoles.PluralSuffix) || !scan.Touches(suffix) || !scan.Has(suffix + 1, FigureRoles.Of)
            || !DigitReader.TryRead(scan.Tokens.Characters(numeral.First), out numeral.Value, out numeral.OutOfRange) || !IsRound(numeral.Value))
        {
            return false;
        }

        numeral.End = suffix + 1;
        ReadScale(scan, ref numeral);
        return true;
    }

    private static bool IsRound(decimal value)
    {
        while (value >= Reach && value % Reach == 0)
        {
            value /= Reach;
        }

        return value == 1;
    }

    // the “of thousands” of “tens of thousands”
    private static void ReadScale(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.End;
        if (at + 1 < scan.End && scan.Has(at, FigureRoles.Of) && scan.NumeralAt(at + 1) is { Class: NumeralClass.Vague or NumeralClass.Scale } second)
        {
            numeral.OutOfRange |= !SafeDecimal.TryMultiply(numeral.Value, second.Value, out numeral.Value);
            numeral.End = at + 2;
        }

        numeral.OutOfRange |= !SafeDecimal.TryMultiply(numeral.Value, Reach, out decimal upper);
        numeral.Upper = upper;
    }

    // “scores of herons”, not “the scores of the match” nor “scores of 90”
    private static bool Counts(FigureScan scan, int at) =>
        IsSaidOfMany(scan, at) || (scan.Has(at + 1, FigureRoles.Of)
            && scan.Tags[at - 1] is not (WordTag.Determiner or WordTag.Adjective or WordTag.Noun or WordTag.Possessive)
        && (scan.IsPluralAt(at + 2) || (scan.IsAdjectiveAt(at + 2) && scan.IsPluralAt(at + 3))));

    // “scores were killed”, not “scores were level”
    private static bool IsSaidOfMany(FigureScan scan, int at) =>
        scan.Tags[at + 1] == WordTag.Auxiliary && scan.Has(at + 2, FigureRoles.State)
        && (at == scan.First || scan.Tags[at - 1] is WordTag.Coordinator or WordTag.Punctuation or WordTag.Complementiser);
}

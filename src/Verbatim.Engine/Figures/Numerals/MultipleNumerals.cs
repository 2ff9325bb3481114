using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>“sixfold”, “six-fold”, “10-fold”, and “twice” or “double” before what is multiplied.</summary>
internal static class MultipleNumerals
{
    public static bool TryRead(FigureScan scan, int at, out Numeral numeral)
    {
        numeral = new Numeral { First = at, Start = -1, End = at + 1, Form = NumeralForm.Multiple };
        NumeralWord word = scan.NumeralAt(at);
        numeral.Value = word.Value;
        switch (word.Class)
        {
            case NumeralClass.Fold:
                return true;
            case NumeralClass.Multiple:
                return scan.Has(at + 1, FigureRoles.MultipleAfter)
                    && (scan.Has(at + 1, FigureRoles.Definite) || scan.Tags[at + 2] is not (WordTag.Name or WordTag.Pronoun)
                    || (scan.Tags.ClassesOf(at + 2) & WordClass.Quantifier) != 0);
            case NumeralClass.Digit:
            case NumeralClass.Teen:
            case NumeralClass.Tens:
                return CardinalWords.TryRead(scan, at, true, out Cardinal cardinal) && TryFold(scan, cardinal.Value, cardinal.End, ref numeral);
            default:
                return false;
        }
    }

    /// <summary>Reads the “fold” after a number.</summary>
    public static bool TryFold(FigureScan scan, decimal value, int end, ref Numeral numeral)
    {
        int fold = scan.SkipHyphen(end);
        if (fold >= scan.End || !scan.Has(fold, FigureRoles.Fold) || (fold == end && scan.Tokens[fold].SpaceBefore && scan.IsWordAt(fold + 1)
            && scan.Tags[fold + 1] is not (WordTag.Preposition or WordTag.Coordinator or WordTag.Subordinator)))
        {
            return false;
        }

        numeral.Value = value;
        numeral.End = fold + 1;
        numeral.Form = NumeralForm.Multiple;
        return true;
    }
}

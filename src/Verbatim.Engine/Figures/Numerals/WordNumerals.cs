using Verbatim.Engine.Figures.Words;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Numbers that begin with a word: “seven”, “a million”, “minus five”, “two thirds”, “zero point five”.</summary>
internal static class WordNumerals
{
    public static bool TryRead(FigureScan scan, int at, out Numeral numeral)
    {
        numeral = new Numeral { First = at, Start = -1, Form = NumeralForm.Words };
        switch (scan.NumeralAt(at).Class)
        {
            case NumeralClass.Digit:
            case NumeralClass.Teen:
            case NumeralClass.Tens:
                return TryReadPlain(scan, ref numeral);
            case NumeralClass.Article:
                return TryReadArticle(scan, ref numeral);
            case NumeralClass.Minus:
                return TryReadNegative(scan, ref numeral);
            default:
                return false;
        }
    }

    private static bool TryReadPlain(FigureScan scan, ref Numeral numeral)
    {
        if (FractionTail.TryReadPart(scan, numeral.First, out decimal part, out int end))
        {
            numeral.Value = part;
            numeral.End = end;
            numeral.Form = NumeralForm.Fraction;
            ScaledParts.Read(scan, ref numeral);
            return true;
        }

        bool fits = CardinalWords.TryRead(scan, numeral.First, !scan.IsBetween(numeral.First), out Cardinal cardinal);
        numeral.Value = cardinal.Value;
        numeral.End = cardinal.End;
        numeral.OutOfRange = !fits;
        numeral.Scaled = cardinal.Scaled;
        if (fits && scan.NumeralAt(numeral.End).Class == NumeralClass.Parts
            && FractionTail.TryReadDenominator(scan, numeral.End, cardinal.Value, out decimal parts, out int partsEnd))
        {
            // “one hundred and thirty fifths”
            numeral.Value = parts;
            numeral.End = partsEnd;
            numeral.Form = NumeralForm.Fraction;
            return true;
        }

        if (!TryReadPoint(scan, ref numeral))
        {
            ReadDozen(scan, ref numeral);
            FractionTail.Read(scan, ref numeral, cardinal.LastScale);
        }

        Proportions.Read(scan, ref numeral);
        return true;
    }

    // “a million”, “a dozen”, “a fifth of”, “an hundred”
    private static bool TryReadArticle(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.First + 1;
        NumeralWord next = at < scan.End ? scan.NumeralAt(at) : default;
        numeral.Article = true;
        if (next.IsScale)
        {
            numeral.OutOfRange = !CardinalWords.TryContinue(scan, at, 1, !scan.IsBetween(numeral.First), out Cardinal cardinal);
            numeral.Value = cardinal.Value;
            numeral.End = cardinal.End;
            numeral.Scaled = true;
            if (FractionTail.TryReadDenominator(scan, scan.SkipHyphen(cardinal.End), cardinal.Value, out decimal parts, out int partsEnd))
            {
                numeral.Value = parts;
                numeral.End = partsEnd;
                numeral.Form = NumeralForm.Fraction;
            }

            FractionTail.Read(scan, ref numeral, cardinal.LastScale);
            return true;
        }

        if (next.Class == NumeralClass.Dozen)
        {
            numeral.Value = next.Value;
            numeral.End = at + 1;
            return true;
        }

        if (!FractionTail.TryReadDenominator(scan, at, 1, out numeral.Value, out numeral.End))
        {
            return false;
        }

        numeral.Form = NumeralForm.Fraction;
        bool scaled = ScaledParts.Read(scan, ref numeral);
        return scaled || IsPart(scan, numeral, next);
    }

    // “a fifth of the votes” is a part, “a fifth vote” is a place
    private static bool IsPart(FigureScan scan, in Numeral numeral, NumeralWord word)
    {
        if (word.Class is NumeralClass.Half)
        {
            return false;
        }

        return numeral.End >= scan.End || scan.Has(numeral.End, FigureRoles.Of)
            || (word.Class != NumeralClass.Part && !scan.IsWordAt(numeral.End));
    }

    private static bool TryReadNegative(FigureScan scan, ref Numeral numeral)
    {
        int at = scan.SkipHyphen(numeral.First + 1);
        if (at >= scan.End || scan.NumeralAt(at).Class is NumeralClass.Minus or NumeralClass.Article or NumeralClass.None
                && scan.Tokens[at].Kind != Text.TokenKind.Number
            || !NumeralReader.TryRead(scan, at, out Numeral positive) || positive.Form is not (NumeralForm.Digits or NumeralForm.Words or NumeralForm.Fraction))
        {
            return false;
        }

        numeral.Value = -positive.Value;
        numeral.End = positive.End;
        numeral.Form = positive.Form;
        numeral.Scaled = positive.Scaled;
        numeral.OutOfRange = positive.OutOfRange;
        return true;
    }

    // “three dozen”, “3 dozens”
    public static void ReadDozen(FigureScan scan, ref Numeral numeral)
    {
        NumeralWord word = numeral.End < scan.End ? scan.NumeralAt(numeral.End) : default;
        if (word.Class == NumeralClass.Dozen || (word.Class == NumeralClass.Vague && numeral.Value > 1))
        {
            numeral.OutOfRange |= !SafeDecimal.TryMultiply(numeral.Value, word.Value, out numeral.Value);
            numeral.End++;
            numeral.Form = NumeralForm.Words;
        }
    }

    // “nought point nought three”
    private static bool TryReadPoint(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.End;
        if (at + 1 >= scan.End || scan.NumeralAt(at).Class != NumeralClass.Point || !scan.NumeralAt(at + 1).Begins)
        {
            return false;
        }

        decimal unit = 1;
        for (at++; at < scan.End && unit > 1e-12m && scan.NumeralAt(at) is { Begins: true } word; at++)
        {
            unit /= word.Value > 9 ? 100 : 10;
            numeral.Value += word.Value * unit;
        }

        numeral.End = at;
        if (at < scan.End && scan.NumeralAt(at).IsScale)
        {
            numeral.OutOfRange |= !CardinalWords.TryContinue(scan, at, numeral.Value, false, out Cardinal cardinal);
            numeral.Value = cardinal.Value;
            numeral.End = cardinal.End;
            numeral.Scaled = true;
        }

        return true;
    }
}

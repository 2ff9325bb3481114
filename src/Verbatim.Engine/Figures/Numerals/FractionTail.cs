namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Parts after a whole number: “and a half”, “and two thirds”, and what makes parts of it: the “fifths” of “four fifths”.</summary>
internal static class FractionTail
{
    /// <summary>Whether a part of one begins at the token: “two thirds”, “a quarter”.</summary>
    public static bool BeginsAt(FigureScan scan, int at) => TryReadPart(scan, at, out _, out _);

    /// <summary>Reads “two thirds”, “a fifth”, “one half”.</summary>
    public static bool TryReadPart(FigureScan scan, int at, out decimal value, out int end)
    {
        value = 0;
        end = at;
        if (at >= scan.End)
        {
            return false;
        }

        NumeralWord first = scan.NumeralAt(at);
        if (first.Class == NumeralClass.Article)
        {
            return TryReadDenominator(scan, at + 1, 1, out value, out end);
        }

        return CardinalWords.TryRead(scan, at, allowAnd: false, out Cardinal cardinal)
            && TryReadDenominator(scan, SkipHyphen(scan, cardinal.End), cardinal.Value, out value, out end);
    }

    // “five - eighths”
    private static int SkipHyphen(FigureScan scan, int at) =>
        scan.IsDash(at) && scan.NumeralAt(at + 1).Class == NumeralClass.Parts ? at + 1 : scan.SkipHyphen(at);

    /// <summary>Reads the word that says into how many parts.</summary>
    public static bool TryReadDenominator(FigureScan scan, int at, decimal numerator, out decimal value, out int end)
    {
        value = 0;
        end = at + 1;
        NumeralWord word = at < scan.End ? scan.NumeralAt(at) : default;
        switch (word.Class)
        {
            case NumeralClass.Half when numerator == 1:
                value = word.Value;
                return true;
            case NumeralClass.Part or NumeralClass.OrdinalScale when numerator == 1:
            case NumeralClass.Ordinal when numerator == 1 && word.Value > 2:
            case NumeralClass.Parts or NumeralClass.PartsScale when word.Value > 1:
                value = numerator / word.Value;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Adds “and a half”, and the scale after it, to a number that is read already.</summary>
    public static void Read(FigureScan scan, ref Numeral numeral, decimal lastScale)
    {
        int and = numeral.End;
        if (and + 1 >= scan.End || scan.NumeralAt(and).Class != NumeralClass.And
            || !TryReadPart(scan, and + 1, out decimal part, out int end))
        {
            return;
        }

        NumeralWord scale = end < scan.End ? scan.NumeralAt(end) : default;
        bool scaled = scale.Class == NumeralClass.Scale;
        bool fits;
        if (scaled && lastScale < scale.Value)
        {
            // “five and a half million”
            fits = SafeDecimal.TryMultiply(numeral.Value + part, scale.Value, out numeral.Value);
        }
        else
        {
            // “one billion and a half million”, “one million and a half”
            fits = SafeDecimal.TryMultiply(part, scaled ? scale.Value : lastScale >= 1000 ? lastScale : 1, out decimal more)
                & SafeDecimal.TryAdd(numeral.Value, more, out numeral.Value);
        }

        numeral.OutOfRange |= !fits;
        numeral.End = scaled ? end + 1 : end;
        numeral.Scaled |= scaled;
        numeral.Form = NumeralForm.Words;
    }
}

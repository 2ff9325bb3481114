using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Parts after a whole number: “and a half”, “and two thirds”, and what makes parts of it: the “fifths” of “four fifths”.</summary>
internal static class FractionTail
{
    /// <summary>Whether a part of one begins at the token: “two thirds”, “a quarter”.</summary>
    public static bool BeginsAt(FigureScan scan, int at) => TryReadPart(scan, at, out _, out _);

    /// <summary>Reads “two thirds”, “a fifth”, “one half”, “three twenty-firsts”.</summary>
    public static bool TryReadPart(FigureScan scan, int at, out decimal value, out int end)
    {
        value = 0;
        end = at;
        if (at >= scan.End)
        {
            return false;
        }

        if (scan.IsNumberAt(at))
        {
            return TryReadDigits(scan, at, out value, out end);
        }

        if (scan.NumeralAt(at).Class == NumeralClass.Article)
        {
            return TryReadDenominator(scan, scan.SkipHyphen(at + 1), 1, out value, out end);
        }

        return TryReadSmallPart(scan, at, out value, out end)
            || (CardinalWords.TryRead(scan, at, allowAnd: false, out Cardinal cardinal) && !IsPeriod(scan, at, cardinal.End)
            && (TrySplit(scan, at, cardinal, out value, out end)
                || TryReadDenominator(scan, SkipHyphen(scan, cardinal.End), cardinal.Value, out value, out end)));
    }

    /// <summary>Reads “one hundred-thousandth”, “a hundred thousandth of a gram”, but not “the one hundred thousandth visitor”.</summary>
    public static bool TryReadSmallPart(FigureScan scan, int at, out decimal value, out int end)
    {
        value = 0;
        end = at;
        NumeralWord one = scan.NumeralAt(at);
        if (one.Value != 1 || one.Class is not (NumeralClass.Digit or NumeralClass.Article) || !scan.NumeralAt(at + 1).IsScale
            || !CardinalWords.TryContinue(scan, at + 1, 1, false, out Cardinal cardinal))
        {
            return false;
        }

        int last = scan.SkipHyphen(cardinal.End);
        NumeralWord word = scan.NumeralAt(last);
        end = last + 1;
        return word.Class == NumeralClass.OrdinalScale && !IsBeforeNoun(scan, end) && scan.Tags[at - 1] is not (WordTag.Determiner or WordTag.Possessive)
            && SafeDecimal.TryMultiply(cardinal.Value, word.Value, out decimal parts) && TryDivide(1, parts, out value);
    }

    // the “1/2” of “3 and 1/2”
    private static bool TryReadDigits(FigureScan scan, int at, out decimal value, out int end)
    {
        bool vulgar = DigitFractions.TryReadVulgar(scan.Tokens.Characters(at)[0], out value);
        end = vulgar ? at + 1 : DigitFractions.EndOfSlash(scan, at);
        return vulgar || DigitFractions.TryReadSlash(scan, at, out value);
    }

    /// <summary>Whether the parts are quarters of a year: “for three quarters”, “the last two quarters”; but “in three quarters of homes”.</summary>
    public static bool IsPeriod(FigureScan scan, int first, int at) =>
        scan.Has(at, FigureRoles.Period) && scan.Has(first - 1, FigureRoles.PeriodBefore) && !scan.Has(at + 1, FigureRoles.Of);

    // “five - eighths”, “one - third”
    private static int SkipHyphen(FigureScan scan, int at)
    {
        NumeralClass part = scan.IsDash(at) ? scan.NumeralAt(at + 1).Class : NumeralClass.None;
        bool cut = part == NumeralClass.Parts || (part is NumeralClass.Half or NumeralClass.Part or NumeralClass.Ordinal
            && scan.NumeralAt(at - 1) is { Class: NumeralClass.Digit, Value: 1 });
        return cut ? at + 1 : scan.SkipHyphen(at);
    }

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
            case NumeralClass.Ordinal when numerator == 1 && word.Value > 2 && !IsJoined(scan, end):
            case NumeralClass.Parts or NumeralClass.PartsScale when word.Value > 1:
            case NumeralClass.Part or NumeralClass.Ordinal when numerator < word.Value && IsPartBefore(scan, at, word):
                value = numerator / word.Value;
                return true;
            case NumeralClass.Digit or NumeralClass.Teen or NumeralClass.Tens:
                return TryReadCompound(scan, at, out decimal denominator, out end, out bool plural) && (plural || (numerator == 1 && !IsBeforeNoun(scan, end)))
                    && TryDivide(numerator, denominator, out value);
            default:
                return false;
        }
    }

    // the “third” of “one third-place finish”
    private static bool IsJoined(FigureScan scan, int end) => scan.IsDash(end) && scan.Touches(end) && scan.Touches(end + 1);

    // “a two-third majority”, “three-quarter per cent”, “three quarter miles”, but not “two third places”
    private static bool IsPartBefore(FigureScan scan, int at, NumeralWord word)
    {
        bool joined = scan.IsDash(at - 1) && scan.Touches(at) && scan.Touches(at - 1);
        int next = scan.SkipHyphen(at + 1);
        return (joined && word.Value > 2 && !IsJoined(scan, at + 1))
            || (word.Class == NumeralClass.Part && (scan.Lexicon.Units.Begins(scan.Tokens, next) || scan.NumeralAt(next).IsScale));
    }

    // “one twenty-first birthday”
    private static bool IsBeforeNoun(FigureScan scan, int end) => IsJoined(scan, end)
        || scan.Tags[end] is WordTag.Noun or WordTag.Name or WordTag.Time or WordTag.Adjective;

    // the “twenty-firsts” of “three twenty-firsts”, the “hundred fifth” of “one one hundred fifth”
    private static bool TryReadCompound(FigureScan scan, int at, out decimal denominator, out int end, out bool plural)
    {
        denominator = 0;
        end = at;
        plural = false;
        if (!CardinalWords.TryRead(scan, at, allowAnd: false, out Cardinal cardinal))
        {
            return false;
        }

        int last = SkipHyphen(scan, cardinal.End);
        NumeralWord word = last < scan.End ? scan.NumeralAt(last) : default;
        end = last + 1;
        plural = word.Class is NumeralClass.Parts or NumeralClass.PartsScale or NumeralClass.TensParts;
        return word.Class switch
        {
            NumeralClass.TensParts when IsBeforeNoun(scan, end) || cardinal.End != at + 1 => false,
            NumeralClass.PartsScale or NumeralClass.OrdinalScale => SafeDecimal.TryMultiply(cardinal.Value, word.Value, out denominator),
            NumeralClass.Parts or NumeralClass.TensParts or NumeralClass.Ordinal =>
                OrdinalNumerals.Combines(cardinal.Value, word.Value) && SafeDecimal.TryAdd(cardinal.Value, word.Value, out denominator),
            _ => false,
        };
    }

    // “one hundred thirty-fifths” are a hundred of 35 parts; “one hundred and thirty fifths” are 130 fifths
    private static bool TrySplit(FigureScan scan, int first, in Cardinal cardinal, out decimal value, out int end)
    {
        value = 0;
        end = first;
        if (scan.NumeralAt(SkipHyphen(scan, cardinal.End)).Class != NumeralClass.Parts)
        {
            return false;
        }

        for (int at = first + 1; at < cardinal.End; at++)
        {
            if (scan.NumeralAt(at).Begins && TryReadCompound(scan, at, out decimal denominator, out end, out _)
                && CardinalWords.TryRead(scan, first, at, out Cardinal numerator) && numerator.End == at)
            {
                return TryDivide(numerator.Value, denominator, out value);
            }
        }

        return false;
    }

    private static bool TryDivide(decimal numerator, decimal denominator, out decimal value)
    {
        value = denominator == 0 ? 0 : numerator / denominator;
        return denominator != 0;
    }

    /// <summary>Reads “and a half”, “-and-three-quarters”.</summary>
    public static bool TryReadAndPart(FigureScan scan, int at, out decimal part, out int end)
    {
        part = 0;
        end = at;
        int and = scan.SkipHyphen(at);
        if (and + 1 >= scan.End || scan.NumeralAt(and).Class != NumeralClass.And)
        {
            return false;
        }

        int first = scan.SkipHyphen(and + 1);
        return TryReadPart(scan, first, out part, out end) || TryReadBareHalf(scan, first, out part, out end);
    }

    // “two and half years”, but not “five boats and half the crew”
    private static bool TryReadBareHalf(FigureScan scan, int at, out decimal part, out int end)
    {
        NumeralWord word = scan.NumeralAt(at);
        part = word.Value;
        end = at + 1;
        return word.Class == NumeralClass.Half && !scan.IsDash(end)
            && !scan.Has(end, FigureRoles.FractionAfter | FigureRoles.MultipleAfter | FigureRoles.Article | FigureRoles.Past)
            && (end >= scan.End || !scan.IsWordAt(end) || scan.NumeralAt(end).IsScale || scan.Lexicon.Units.Begins(scan.Tokens, end));
    }

    /// <summary>Adds “and a half”, and the scale after it, to a number that is read already.</summary>
    public static void Read(FigureScan scan, ref Numeral numeral, decimal lastScale)
    {
        if (!TryReadAndPart(scan, numeral.End, out decimal part, out int end) || (scan.IsBetween(numeral.First) && (scan.IsNumberAt(end - 1) || IsSecondEnd(scan, numeral.End, end))))
        {
            return;
        }

        int next = scan.SkipHyphen(end);
        NumeralWord scale = next < scan.End ? scan.NumeralAt(next) : default;
        bool scaled = scale.IsScale;
        numeral.OutOfRange |= !TryAddPart(ref numeral.Value, part, scaled ? scale.Value : 0, lastScale);
        numeral.End = scaled ? next + 1 : end;
        numeral.Scaled |= scaled;
        numeral.Form = NumeralForm.Words;
    }

    // “between one and two thirds”, but “between one and a half and two”
    private static bool IsSecondEnd(FigureScan scan, int and, int end) =>
        scan.NumeralAt(and + 1).Class == NumeralClass.Digit && !scan.Has(end, FigureRoles.RangeAnd);

    // scale is that of the part, zero where it has none
    private static bool TryAddPart(ref decimal value, decimal part, decimal scale, decimal lastScale)
    {
        if (scale > lastScale)
        {
            // “five and a half million”
            return SafeDecimal.TryMultiply(value + part, scale, out value);
        }

        // “one billion and a half million”, “one million and a half”
        return SafeDecimal.TryMultiply(part, scale > 0 ? scale : lastScale >= 1000 ? lastScale : 1, out decimal more)
            & SafeDecimal.TryAdd(value, more, out value);
    }
}

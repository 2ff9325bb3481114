using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Numbers that begin with a digit: “57,000”, “.5”, “1 234 567”, “3½”, “1/4”, “6.2x10^-4”, “3.5bn”, “4 hundred million”.</summary>
internal static class DigitNumerals
{
    private const int MostDecimals = 6;
    private const int YearDigits = 4;
    private const decimal FirstYear = 1800;
    private const decimal FirstPastYears = 2100;
    private const int MostParts = 100;

    public static bool TryRead(FigureScan scan, int at, out Numeral numeral)
    {
        numeral = new Numeral { First = at, Start = -1, End = at + 1, Form = NumeralForm.Digits };
        if (scan.Tokens[at].Kind != TokenKind.Number || !TryReadRun(scan, ref numeral))
        {
            return false;
        }

        ReadSign(scan, ref numeral);
        if (MultipleNumerals.TryFold(scan, numeral.Value, numeral.End, ref numeral))
        {
            return true;
        }

        if (!ReadParts(scan, ref numeral) && !Exponents.Read(scan, ref numeral) && !SpokenPowers.Read(scan, ref numeral))
        {
            SpokenDecimals.TryReadDigits(scan, ref numeral);
            ReadScale(scan, ref numeral);
        }

        ReadNamedParts(scan, ref numeral);
        Proportions.Read(scan, ref numeral);
        return true;
    }

    // “3 tenths”, “1 millionth”
    private static void ReadNamedParts(FigureScan scan, ref Numeral numeral)
    {
        int at = scan.SkipHyphen(numeral.End);
        bool named = at < scan.End && numeral.Form == NumeralForm.Digits && numeral.IsWhole && Math.Abs(numeral.Value) < MostParts
            && (scan.NumeralAt(at).Class is NumeralClass.Parts or NumeralClass.PartsScale or NumeralClass.OrdinalScale || IsOnePart(scan, numeral, at));
        if (named && FractionTail.TryReadDenominator(scan, at, numeral.Value, out decimal value, out int end)
            && !FractionTail.IsPeriod(scan, numeral.First, at))
        {
            numeral.Value = value;
            numeral.End = end;
            numeral.Form = NumeralForm.Fraction;
        }
    }

    // “1 third of the votes”, but not “1 third vote”
    private static bool IsOnePart(FigureScan scan, in Numeral numeral, int at) =>
        numeral.Value == 1 && at == numeral.End && scan.NumeralAt(at).Class is NumeralClass.Half or NumeralClass.Part or NumeralClass.Ordinal
        && (at + 1 >= scan.End || scan.Has(at + 1, FigureRoles.Of));

    private static bool TryReadRun(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.First;
        ReadOnlySpan<char> run = scan.Tokens.Characters(at);
        if (Characters.ClassOf(run[0]) == CharacterClass.Fraction)
        {
            numeral.Form = NumeralForm.Fraction;
            return DigitFractions.TryReadVulgar(run[0], out numeral.Value);
        }

        if (IsBehindPoint(scan, at))
        {
            numeral.First = at - 1;
            numeral.OutOfRange = !SafeDecimal.TryParse(scan.Text.AsSpan(scan.Tokens[at].Start - 1, run.Length + 1), 0, out numeral.Value);
            return run.IndexOfAny(',', '.') < 0;
        }

        if (!DigitReader.TryRead(run, out numeral.Value, out numeral.OutOfRange))
        {
            return false;
        }

        ReadSpacedPoint(scan, ref numeral);
        int end = numeral.End;
        DigitGroups.Read(scan, ref numeral);
        if (numeral.End > end)
        {
            ReadSpacedPoint(scan, ref numeral);
        }

        return true;
    }

    // “32 . 99 %”, as text is printed that was cut into words before
    private static void ReadSpacedPoint(FigureScan scan, ref Numeral numeral)
    {
        int point = numeral.End;
        int digits = point + 1;
        if (!scan.Is(point, '.') || !scan.Tokens[point].SpaceBefore || !scan.IsNumberAt(digits) || !scan.Tokens[digits].SpaceBefore
            || scan.Tokens[digits].LineStart
            || !numeral.IsWhole || !SafeDecimal.TryParse(scan.Tokens.Characters(digits), -1, out decimal decimals) || scan.Tokens[digits].Length > MostDecimals
            || MayBeYear(scan, digits, decimals))
        {
            return;
        }

        for (int i = 0; i < scan.Tokens[digits].Length; i++)
        {
            decimals /= 10;
        }

        numeral.Value += decimals;
        numeral.End = digits + 1;
    }

    // “it ended at 17 . 1987 was worse”, but “priced at 99 . 1875 per cent”
    private static bool MayBeYear(FigureScan scan, int digits, decimal value) =>
        scan.Tokens[digits].Length == YearDigits && value is >= FirstYear and < FirstPastYears && !scan.Lexicon.Units.Begins(scan.Tokens, digits + 1);

    // “to .001 per cent”
    private static bool IsBehindPoint(FigureScan scan, int at) =>
        at > 0 && !scan.Tokens[at].SpaceBefore && scan.Tokens.Is(at - 1, '.')
        && (scan.Tokens[at - 1].SpaceBefore || at < 2 || scan.Tokens[at - 2].Kind == TokenKind.Symbol || scan.Tokens.Is(at - 2, '-')
            || scan.Tokens.Is(at - 2, '('));

    private static void ReadSign(FigureScan scan, ref Numeral numeral)
    {
        int sign = numeral.First - 1;
        if (sign < scan.First || !scan.IsDash(sign)
            || (scan.Tokens[numeral.First].SpaceBefore && !(sign == scan.First && DigitFractions.IsAlone(scan, numeral.First))))
        {
            return;
        }

        bool free = sign == scan.First || (scan.Tokens[sign].SpaceBefore && !Reaches(scan, sign - 1, numeral.Value))
            || (scan.Tokens[sign - 1].Kind == TokenKind.Symbol && !scan.IsNumberAt(sign - 2))
            || scan.Tokens.Is(sign - 1, '(') || scan.Tokens.Is(sign - 1, '^');
        if (free)
        {
            numeral.Value = -numeral.Value;
            numeral.First = sign;
        }
    }

    // in “75 -300 mm” the sign reaches from one number to the other, in “the Boat 50 -1.3%” it does not
    private static bool Reaches(FigureScan scan, int at, decimal value) =>
        scan.IsNumberAt(at) && DigitReader.TryRead(scan.Tokens.Characters(at), out decimal first, out bool outOfRange) && !outOfRange && first < value;

    // “2 1/4”, “3½”, “1/4”
    private static bool ReadParts(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.End;
        if (at >= scan.End || !numeral.IsWhole)
        {
            return false;
        }

        decimal sign = numeral.Value < 0 ? -1 : 1;
        return TryAddPart(scan, at, sign, ref numeral) || (at - numeral.First is 1 or 2 && TryReadPart(scan, at - 1, sign, ref numeral));
    }

    // the “1/4” of “2 1/4” and “2-1/4”, the “½” of “3½”
    private static bool TryAddPart(FigureScan scan, int at, decimal sign, ref Numeral numeral)
    {
        ReadOnlySpan<char> next = scan.Tokens.Characters(at);
        if (scan.Tokens[at].Kind == TokenKind.Number && Characters.ClassOf(next[0]) == CharacterClass.Fraction
            && DigitFractions.TryReadVulgar(next[0], out decimal vulgar))
        {
            numeral.Value += sign * vulgar;
            numeral.End = at + 1;
            ReadScale(scan, ref numeral);
            return true;
        }

        // “2-1/4”, and “2 - 1 / 4” where all is cut; but not “2 -1/4”, nor the score of “2 - 1”
        int slashed = scan.IsDash(at) && at + 1 < scan.End && scan.Tokens[at].SpaceBefore == scan.Tokens[at + 1].SpaceBefore ? at + 1 : at;
        if (!scan.IsNumberAt(slashed) || !DigitFractions.TryReadSlash(scan, slashed, out decimal part, cut: true))
        {
            return false;
        }

        numeral.Value += sign * part;
        numeral.End = DigitFractions.EndOfSlash(scan, slashed);
        ReadScale(scan, ref numeral);
        return true;
    }

    // “1/4” alone
    private static bool TryReadPart(FigureScan scan, int at, decimal sign, ref Numeral numeral)
    {
        // “off 1 / 2 point” in text that is cut into words
        if (!DigitFractions.TryReadSlash(scan, at, out decimal part, cut: at + 3 < scan.End && scan.Lexicon.Units.Begins(scan.Tokens, at + 3)))
        {
            return false;
        }

        numeral.Value = sign * part;
        numeral.End = DigitFractions.EndOfSlash(scan, at);
        numeral.Form = NumeralForm.Fraction;
        ScaledParts.Read(scan, ref numeral);
        return true;
    }

    /// <summary>Reads the scales after the digits: “bn”, “million”, “hundred million”.</summary>
    public static void ReadScale(FigureScan scan, ref Numeral numeral)
    {
        int at = scan.SkipHyphen(numeral.End);
        if (at >= scan.End)
        {
            return;
        }

        NumeralWord word = scan.NumeralAt(at);
        decimal lastScale = 1;
        if (word.IsScale)
        {
            lastScale = ReadLongScale(scan, at, ref numeral);
        }
        else if (word.Class == NumeralClass.ShortScale && ShortScales.IsScale(scan, numeral, at))
        {
            numeral.OutOfRange |= !SafeDecimal.TryMultiply(numeral.Value, word.Value, out numeral.Value);
            numeral.End = at + 1;
            numeral.Scaled = true;
            numeral.Form = NumeralForm.Words;
            return;
        }

        WordNumerals.ReadDozen(scan, ref numeral);
        FractionTail.Read(scan, ref numeral, lastScale);
    }

    private static decimal ReadLongScale(FigureScan scan, int at, ref Numeral numeral)
    {
        decimal sign = numeral.Value < 0 ? -1 : 1;
        numeral.OutOfRange |= !CardinalWords.TryContinue(scan, at, Math.Abs(numeral.Value), !scan.IsBetween(numeral.First), out Cardinal cardinal);
        numeral.Value = sign * cardinal.Value;
        numeral.End = cardinal.End;
        numeral.Scaled = true;
        numeral.Form = NumeralForm.Words;
        return cardinal.LastScale;
    }
}

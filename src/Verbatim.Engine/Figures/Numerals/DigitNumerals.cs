using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Numbers that begin with a digit: “57,000”, “.5”, “1 234 567”, “3½”, “1/4”, “6.2x10^-4”, “3.5bn”, “4 hundred million”.</summary>
internal static class DigitNumerals
{
    private const int Group = 3;
    private const int LongestExponent = 3;
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

        if (!ReadParts(scan, ref numeral) && !ReadExponent(scan, ref numeral))
        {
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
            && scan.NumeralAt(at).Class is NumeralClass.Parts or NumeralClass.PartsScale or NumeralClass.OrdinalScale;
        if (named && FractionTail.TryReadDenominator(scan, at, numeral.Value, out decimal value, out int end) && !FractionTail.IsPeriod(scan, numeral.First, at))
        {
            numeral.Value = value;
            numeral.End = end;
            numeral.Form = NumeralForm.Fraction;
        }
    }

    private static bool TryReadRun(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.First;
        ReadOnlySpan<char> run = scan.Tokens.Characters(at);
        if (Characters.ClassOf(run[0]) == CharacterClass.Fraction)
        {
            numeral.Form = NumeralForm.Fraction;
            return TryReadVulgar(run[0], out numeral.Value);
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
        ReadGroups(scan, ref numeral);
        return true;
    }

    // “32 . 99 %”, as text is printed that was cut into words before
    private static void ReadSpacedPoint(FigureScan scan, ref Numeral numeral)
    {
        int point = numeral.End;
        int digits = point + 1;
        if (!scan.Is(point, '.') || !scan.Tokens[point].SpaceBefore || !scan.IsNumberAt(digits) || !scan.Tokens[digits].SpaceBefore || scan.Tokens[digits].LineStart
            || !numeral.IsWhole || !SafeDecimal.TryParse(scan.Tokens.Characters(digits), -1, out decimal decimals) || scan.Tokens[digits].Length > LongestExponent)
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

    // “½”, but neither “²” nor “①”
    private static bool TryReadVulgar(char character, out decimal value)
    {
        double number = char.GetNumericValue(character);
        value = number is > 0 and < 1 ? (decimal)number : 0;
        return value != 0;
    }

    // “to .001 per cent”
    private static bool IsBehindPoint(FigureScan scan, int at) =>
        at > 0 && !scan.Tokens[at].SpaceBefore && scan.Tokens.Is(at - 1, '.')
        && (scan.Tokens[at - 1].SpaceBefore || at < 2 || scan.Tokens[at - 2].Kind == TokenKind.Symbol || scan.Tokens.Is(at - 2, '-') || scan.Tokens.Is(at - 2, '('));

    // “1 234 567.89”, “10 000”
    private static void ReadGroups(FigureScan scan, ref Numeral numeral)
    {
        TokenList tokens = scan.Tokens;
        if (tokens[numeral.First].Length > Group || !numeral.IsWhole || numeral.Value == 0)
        {
            return;
        }

        int at = numeral.End;
        decimal value = numeral.Value;
        while (at < scan.End && IsGroup(scan, at) && DigitReader.TryRead(tokens.Characters(at), out decimal group, out _)
            && SafeDecimal.TryMultiply(value, 1000, out value) && SafeDecimal.TryAdd(value, group, out value))
        {
            at++;
        }

        bool certain = at - numeral.End > 1 || (at > numeral.End && (!tokens.Characters(numeral.End).StartsWith("0".AsSpan()) ? scan.Text[tokens[numeral.End].Start - 1] != ' ' : true));
        if (certain)
        {
            numeral.Value = value;
            numeral.End = at;
        }
    }

    private static bool IsGroup(FigureScan scan, int at)
    {
        ref readonly Token token = ref scan.Tokens[at];
        if (token.Kind != TokenKind.Number || !token.SpaceBefore || token.LineStart || scan.Tokens[at - 1].End != token.Start - 1)
        {
            return false;
        }

        ReadOnlySpan<char> run = scan.Tokens.Characters(at);
        int point = run.IndexOf('.');
        return run.IndexOf(',') < 0 && (point < 0 ? run.Length : point) == Group && (point < 0 || at + 1 >= scan.End || !IsGroupStart(scan, at + 1));
    }

    private static bool IsGroupStart(FigureScan scan, int at) => scan.Tokens[at].Kind == TokenKind.Number && scan.Tokens[at].Length == Group;

    private static void ReadSign(FigureScan scan, ref Numeral numeral)
    {
        int sign = numeral.First - 1;
        if (sign < scan.First || scan.Tokens[numeral.First].SpaceBefore || !scan.IsDash(sign))
        {
            return;
        }

        bool free = sign == scan.First || (scan.Tokens[sign].SpaceBefore && !Reaches(scan, sign - 1, numeral.Value)) || scan.Tokens[sign - 1].Kind == TokenKind.Symbol
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
        ReadOnlySpan<char> next = scan.Tokens.Characters(at);
        if (scan.Tokens[at].Kind == TokenKind.Number && Characters.ClassOf(next[0]) == CharacterClass.Fraction && TryReadVulgar(next[0], out decimal vulgar))
        {
            numeral.Value += sign * vulgar;
            numeral.End = at + 1;
            ReadScale(scan, ref numeral);
            return true;
        }

        // “1 1/2”, “1-1/2”
        int slashed = scan.IsDash(at) && scan.Touches(at) && scan.Touches(at + 1) ? at + 1 : at;
        if (scan.IsNumberAt(slashed) && TryReadSlash(scan, slashed, out decimal part))
        {
            numeral.Value += sign * part;
            numeral.End = slashed + 3;
            return true;
        }

        if (numeral.First == at - 1 || numeral.First == at - 2)
        {
            if (TryReadSlash(scan, at - 1, out decimal whole))
            {
                numeral.Value = sign * whole;
                numeral.End = at + 2;
                numeral.Form = NumeralForm.Fraction;
                ScaledParts.Read(scan, ref numeral);
                return true;
            }
        }

        return false;
    }

    private static bool TryReadSlash(FigureScan scan, int at, out decimal value)
    {
        value = 0;
        if (at + 2 >= scan.End || !scan.Tokens.Is(at + 1, '/') || scan.Tokens[at + 1].SpaceBefore || scan.Tokens[at + 2].SpaceBefore
            || scan.Tokens[at + 2].Kind != TokenKind.Number || (at + 3 < scan.End && scan.Tokens.Is(at + 3, '/'))
            || !DigitReader.TryRead(scan.Tokens.Characters(at), out decimal above, out _)
            || !DigitReader.TryRead(scan.Tokens.Characters(at + 2), out decimal below, out _))
        {
            return false;
        }

        // “9/11” is a day, “24/7” and “50/50” are manners of speaking
        bool part = above > 0 && above < below && above == decimal.Truncate(above) && below is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 32 or 64 or 100;
        value = part ? above / below : 0;
        return part;
    }

    // “1e10”, “6.23x10^-4”
    private static bool ReadExponent(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.End;
        if (at >= scan.End)
        {
            return false;
        }

        if (scan.Tokens[at].SpaceBefore)
        {
            return TryReadLong(scan, at, ref numeral);
        }

        return IsLetterThenDigits(scan, at, 'e') ? TryReadShort(scan, at, ref numeral)
            : scan.Is(at, '^') ? Powers.TryRead(scan, at, ref numeral)
            : TryReadLong(scan, at, ref numeral);
    }

    private static bool IsLetterThenDigits(FigureScan scan, int at, char letter)
    {
        ReadOnlySpan<char> word = scan.Tokens.Characters(at);
        if (scan.Tokens[at].Kind != TokenKind.Word || word.Length < 2 || word.Length > LongestExponent + 1 || (word[0] | 0x20) != letter)
        {
            return false;
        }

        foreach (char character in word.Slice(1))
        {
            if (!Characters.IsDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadShort(FigureScan scan, int at, ref Numeral numeral)
    {
        SafeDecimal.TryParse(scan.Tokens.Characters(at).Slice(1), -1, out decimal exponent);
        return TryRaise(ref numeral, exponent, at + 1);
    }

    // “6.23x10^-4”, “6.23 × 10^-4”, “6.23 × 10⁴”
    private static bool TryReadLong(FigureScan scan, int at, ref Numeral numeral)
    {
        int ten = IsLetterThenDigits(scan, at, 'x') ? at : scan.Is(at, '×') || scan.Is(at, 'x') ? at + 1 : -1;
        if (ten < 0 || ten >= scan.End || !scan.Tokens.Characters(ten).Slice(ten == at ? 1 : 0).SequenceEqual("10".AsSpan()) || ten + 1 >= scan.End)
        {
            return false;
        }

        return Powers.TryReadExponent(scan, ten + 1, out decimal exponent, out int end) && TryRaise(ref numeral, exponent, end);
    }

    private static bool TryRaise(ref Numeral numeral, decimal exponent, int end)
    {
        for (int i = 0; i < Math.Abs(exponent) && !numeral.OutOfRange; i++)
        {
            numeral.OutOfRange = !SafeDecimal.TryMultiply(numeral.Value, exponent < 0 ? 0.1m : 10, out numeral.Value)
                || (numeral.Value == 0 && exponent < 0);
        }

        numeral.End = end;
        numeral.Form = NumeralForm.Words;
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
            decimal sign = numeral.Value < 0 ? -1 : 1;
            numeral.OutOfRange |= !CardinalWords.TryContinue(scan, at, Math.Abs(numeral.Value), !scan.IsBetween(numeral.First), out Cardinal cardinal);
            numeral.Value = sign * cardinal.Value;
            numeral.End = cardinal.End;
            numeral.Scaled = true;
            numeral.Form = NumeralForm.Words;
            lastScale = cardinal.LastScale;
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
}

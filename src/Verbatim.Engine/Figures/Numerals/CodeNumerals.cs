using Verbatim.Engine.Figures.Units;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Digits that a currency code is written onto: “USD115.5”, “RM79”, “EUR50m”. The tokenizer takes them for one word.</summary>
internal static class CodeNumerals
{
    private const int LongestCode = 4;

    /// <summary>Whether digits follow up to four letters.</summary>
    public static bool MayBegin(FigureScan scan, int at)
    {
        ReadOnlySpan<char> word = scan.Tokens.Characters(at);
        for (int i = 1; i <= LongestCode && i < word.Length; i++)
        {
            if (Characters.IsDigit(word[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool TryRead(FigureScan scan, int at, out Numeral numeral)
    {
        numeral = default;
        if (scan.Lexicon.LedNames.TryMatch(scan.Tokens, at, at + 1, out _, out _))
        {
            return false;
        }

        // “$US160”
        bool behindSign = at > scan.First && !scan.Tokens[at].SpaceBefore && scan.Tokens[at - 1].Kind == TokenKind.Symbol;
        if (CurrencyOf(scan, at, behindSign, out int letters) is not { } currency)
        {
            return false;
        }

        int start = scan.Tokens[at].Start + letters;
        int end = EndOfDigits(scan.Text, start);
        if (!DigitReader.TryRead(scan.Text.AsSpan(start, end - start), out decimal value, out bool outOfRange))
        {
            return false;
        }

        numeral = new Numeral
        {
            First = behindSign ? at - 1 : at,
            Start = start,
            Value = value,
            OutOfRange = outOfRange,
            Form = NumeralForm.Digits,
            Unit = currency,
        };

        // “R500m” and “R5,000” are money, “R500” may be anything
        bool grouped = scan.Text.AsSpan(start, end - start).IndexOf(',') > 0;
        return TryReadTail(scan, end, ref numeral) && (letters > 1 || behindSign || numeral.Scaled || grouped);
    }

    private static UnitSense? CurrencyOf(FigureScan scan, int at, bool behindSign, out int letters)
    {
        ReadOnlySpan<char> word = scan.Tokens.Characters(at);
        letters = 0;
        while (letters < word.Length && Characters.IsLetter(word[letters]))
        {
            letters++;
        }

        return letters > LongestCode || letters == word.Length || letters == 0 ? null : scan.Lexicon.Units.OfCode(word.Slice(0, letters), behindSign);
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && (Characters.IsDigit(text[at])
            || (text[at] is '.' or ',' && at + 1 < text.Length && Characters.IsDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    // the scale may be written onto the digits too, then it is no token of its own
    private static bool TryReadTail(FigureScan scan, int end, ref Numeral numeral)
    {
        int next = scan.Tokens.IndexAt(end);
        int cut = scan.Tokens[next - 1].End;
        if (cut == end)
        {
            numeral.End = next;
            DigitNumerals.ReadScale(scan, ref numeral);
            return true;
        }

        NumeralWord scale = scan.Lexicon.NumeralOf(scan.Text.AsSpan(end, cut - end));
        if (scale.Class is not (NumeralClass.ShortScale or NumeralClass.Scale))
        {
            return false;
        }

        numeral.OutOfRange |= !SafeDecimal.TryMultiply(numeral.Value, scale.Value, out numeral.Value);
        numeral.End = next;
        numeral.Scaled = true;
        return true;
    }
}

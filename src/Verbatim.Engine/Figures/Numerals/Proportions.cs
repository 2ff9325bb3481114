using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>“one in five”, “one in every five”, “one of four”, “two out of three”, “1 over 20”.</summary>
internal static class Proportions
{
    private const int LargestPart = 10;
    private const decimal LargestWhole = 1_000_000_000;

    /// <summary>Makes a proportion of a number and the one that follows it.</summary>
    public static void Read(FigureScan scan, ref Numeral numeral)
    {
        if (TryDivide(scan, ref numeral) || !numeral.IsWhole || numeral.Value < 1 || numeral.Value >= LargestPart || numeral.Scaled)
        {
            return;
        }

        if (TryReadHeld(scan, ref numeral))
        {
            return;
        }

        int at = AfterConnector(scan, numeral, out bool exact);
        if (at < 0 || at >= scan.End)
        {
            return;
        }

        if (TryReadWhole(scan, at, false, out decimal whole, out int end) && whole > numeral.Value
            && (exact ? !IsJoinedToUnit(scan, end) : IsProportion(scan, numeral, whole, end)))
        {
            numeral.Value /= whole;
            numeral.End = end;
            numeral.Form = NumeralForm.Fraction;
        }
    }

    // “one person in 50”, “two women in every five”, but not “one boat in 50 minutes”, “he has one goal in 10”
    private static bool TryReadHeld(FigureScan scan, ref Numeral numeral)
    {
        int noun = scan.IsAdjectiveAt(numeral.End) && scan.IsWordAt(numeral.End + 1) && !scan.Has(numeral.End + 1, FigureRoles.In) ? numeral.End + 1 : numeral.End;
        int at = scan.Has(noun + 2, FigureRoles.Every) ? noun + 3 : noun + 2;
        if (!scan.Has(noun + 1, FigureRoles.In) || scan.Tags[noun] is not (WordTag.Noun or WordTag.Name or WordTag.Other)
            || !TryReadWhole(scan, at, false, out decimal whole, out int end) || whole <= numeral.Value || !IsShare(scan, numeral, whole, end)
            || !(scan.Has(noun, FigureRoles.Person) || scan.Tags[end] is WordTag.Verb or WordTag.Auxiliary || at > noun + 2))
        {
            return false;
        }

        numeral.Value /= whole;
        numeral.End = end;
        numeral.Form = NumeralForm.Fraction;
        return true;
    }

    private static bool IsShare(FigureScan scan, in Numeral numeral, decimal whole, int end) =>
        (numeral.Value == 1 || whole is 3 or 4 or 5 or 10 or 20 or 100 or 1000) && !(whole is > 1500 and < 2100)
        && !scan.IsPluralAt(end) && !(scan.IsAdjectiveAt(end) && scan.IsWordAt(end)) && !scan.Lexicon.Units.Begins(scan.Tokens, scan.SkipHyphen(end));

    // “1 over 20”, where neither number measures anything
    private static bool TryDivide(FigureScan scan, ref Numeral numeral)
    {
        if (!scan.Has(numeral.End, FigureRoles.DividedBy) || !TryReadWhole(scan, numeral.End + 1, true, out decimal whole, out int end) || whole <= 1
            || scan.IsWordAt(end) || scan.FollowsMoney(numeral.First) || scan.Is(end, '%'))
        {
            return false;
        }

        numeral.Value /= whole;
        numeral.End = end;
        numeral.Form = NumeralForm.Fraction;
        return true;
    }

    private static int AfterConnector(FigureScan scan, in Numeral numeral, out bool exact)
    {
        int at = numeral.End;
        exact = false;
        if (at + 1 >= scan.End)
        {
            return -1;
        }

        // “a one-in-20 chance”
        int joined = scan.SkipHyphen(at);
        if (joined > at && scan.Has(joined, FigureRoles.In) && scan.SkipHyphen(joined + 1) > joined + 1)
        {
            exact = true;
            return joined + 2;
        }

        bool outOf = scan.Has(at, FigureRoles.Out) && scan.Has(at + 1, FigureRoles.Of);
        int whole = outOf ? at + 2 : at + 1;
        bool every = scan.Has(whole, FigureRoles.Every) && scan.Has(whole - 1, FigureRoles.Of | FigureRoles.In);
        exact = outOf || every || (scan.Has(at, FigureRoles.Of) && numeral.Value == 1);
        return every ? whole + 1 : exact || scan.Has(at, FigureRoles.In) ? whole : -1;
    }

    private static bool TryReadWhole(FigureScan scan, int at, bool allowAnd, out decimal whole, out int end)
    {
        whole = 0;
        end = at + 1;
        if (at >= scan.End)
        {
            return false;
        }

        // “one in a million”, “three in every hundred”
        bool article = scan.NumeralAt(at).Class == NumeralClass.Article && scan.NumeralAt(at + 1).IsScale;
        bool bare = scan.Has(at - 1, FigureRoles.Every) && scan.NumeralAt(at).IsScale;
        if (article || bare ? CardinalWords.TryContinue(scan, bare ? at : at + 1, 1, allowAnd, out Cardinal cardinal)
            : CardinalWords.TryRead(scan, at, allowAnd, out cardinal))
        {
            (whole, end) = (cardinal.Value, cardinal.End);
            return true;
        }

        return scan.Tokens[at].Kind == TokenKind.Number && DigitReader.TryRead(scan.Tokens.Characters(at), out whole, out bool outOfRange) && !outOfRange
            && ReadScale(scan, ref whole, ref end) && whole == decimal.Truncate(whole);
    }

    // the “million” of “one in 4.5 million”
    private static bool ReadScale(FigureScan scan, ref decimal whole, ref int end)
    {
        if (!scan.NumeralAt(end).IsScale)
        {
            return true;
        }

        bool fits = CardinalWords.TryContinue(scan, end, whole, false, out Cardinal cardinal);
        (whole, end) = (cardinal.Value, cardinal.End);
        return fits;
    }

    // the “-year” of “a one-in-100-year flood”
    private static bool IsJoinedToUnit(FigureScan scan, int end) =>
        scan.IsDash(end) && scan.Touches(end) && scan.SkipHyphen(end) > end && scan.Lexicon.Units.Begins(scan.Tokens, end + 1);

    // “one in five”, but not “two in ten minutes” nor “one in 2019”
    private static bool IsProportion(FigureScan scan, in Numeral numeral, decimal whole, int end) =>
        whole <= (numeral.Value == 1 ? LargestWhole : 10_000) && !(whole is > 1500 and < 2100)
        && (numeral.Value == 1 || whole is 5 or 10 or 20 or 100 or 1000 || (whole is 3 or 4 && HasHolder(scan, end)))
        && !scan.Lexicon.Units.Begins(scan.Tokens, scan.SkipHyphen(end));

    // “three in four adults”, “two in three say”; but “she scored three in four”
    private static bool HasHolder(FigureScan scan, int end) =>
        scan.IsPluralAt(end) || (scan.IsAdjectiveAt(end) && scan.IsPluralAt(end + 1)) || scan.Tags[end] is WordTag.Verb or WordTag.Auxiliary;
}

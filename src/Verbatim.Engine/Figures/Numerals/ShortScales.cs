using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>
/// Tells the “m” of “2.7m homes”, a million, from that of “a 1.8m fence”, a metre: by a currency before it, by what is
/// counted after it, by its case.
/// </summary>
internal static class ShortScales
{
    private const int LongestPhrase = 5;
    private const decimal MostGenerations = 9;

    public static bool IsScale(FigureScan scan, in Numeral numeral, int at)
    {
        ref readonly Token token = ref scan.Tokens[at];
        if (scan.Has(at, FigureRoles.Generation))
        {
            // “5G” is a network, “10G” a scale, “10g” a weight
            return numeral.Value > MostGenerations && char.IsUpper(scan.Text[token.Start]) && !token.SpaceBefore;
        }

        if (IsDegree(scan, numeral, at))
        {
            return false;
        }

        if (IsCapital(scan, at))
        {
            return true;
        }

        // “120 mm Hg”
        if (scan.Lexicon.Units.After(scan.Tokens, at, scan.End, out int length) is not null && length > 1)
        {
            return false;
        }

        if (token.LineStart || (token.SpaceBefore && token.Length == 1 && scan.Lexicon.Units.IsSymbol(scan.Tokens, at) && !scan.FollowsMoney(numeral.First)))
        {
            return token.Length == 1 && token.SpaceBefore && !token.LineStart && !scan.Lexicon.Units.IsSymbol(scan.Tokens, at);
        }

        // “12mn” is neither a meganewton nor a millinewton, whose symbols have capitals
        if (!scan.Lexicon.Units.IsSymbol(scan.Tokens, at) || scan.FollowsMoney(numeral.First)
            || (token is { Length: > 1, Case: LetterCase.Lower } && !scan.Lexicon.Units.IsSymbolAsWritten(scan.Tokens, at)))
        {
            return true;
        }

        // “2.5m-3m homes”
        if (ReachesSame(scan, at, out int second))
        {
            return IsScale(scan, numeral, second);
        }

        // “the 1.2m-strong union”, but not “a 2m-tall wall”
        if (scan.SkipHyphen(at + 1) is int joined && joined > at + 1 && scan.Tags[joined] == WordTag.Adjective && !scan.Has(joined, FigureRoles.Dimension))
        {
            return true;
        }

        // “a room of 4m x 5m”
        int next = scan.SkipHyphen(at + 1);
        return !IsPaired(scan, next) && (scan.Lexicon.Units.Begins(scan.Tokens, next)
            || ((token.Length == 1 || !scan.Lexicon.Units.IsSymbolAsWritten(scan.Tokens, at)) && !FollowsArticle(scan, numeral) && CountsPlural(scan, next)));
    }

    private static bool ReachesSame(FigureScan scan, int at, out int second)
    {
        second = at + 3;
        return (scan.IsDash(at + 1) || scan.Has(at + 1, FigureRoles.To)) && scan.IsNumberAt(at + 2) && second < scan.End
            && scan.Touches(second) && scan.Tokens[second].Word == scan.Tokens[at].Word;
    }

    private static bool IsPaired(FigureScan scan, int at) => scan.Has(at, FigureRoles.By) && scan.IsNumberAt(at + 1);

    // “the metal melts at 900 K”
    private static bool IsDegree(FigureScan scan, in Numeral numeral, int at) =>
        scan.Has(at, FigureRoles.DegreeLetter) && scan.Tokens[at].SpaceBefore && char.IsUpper(scan.Text[scan.Tokens[at].Start])
        && (Readers.DegreeLetters.IsReached(scan, numeral.First, at)
            || (!CountsPlural(scan, at + 1) && Readers.DegreeLetters.SpeaksOfHeat(scan, numeral.First, at)));

    // “20K” and “2T” are no kelvins nor teslas, but “a 3T scanner” is
    private static bool IsCapital(FigureScan scan, int at)
    {
        ref readonly Token token = ref scan.Tokens[at];
        return token is { Length: 1, LineStart: false } && char.IsUpper(scan.Text[token.Start])
            && (scan.Has(at, FigureRoles.Lines) || !(token.SpaceBefore || (scan.Tags[at + 1] is WordTag.Noun or WordTag.Name && !scan.IsPluralAt(at + 1))));
    }

    // “a 2m tall fence”, “a 1.8m fence”
    private static bool FollowsArticle(FigureScan scan, in Numeral numeral) => scan.NumeralAt(numeral.First - 1).Class == NumeralClass.Article;

    // “2.7m homes”, “2.7m digital and printed copies”, but “2m tall plants”
    private static bool CountsPlural(FigureScan scan, int at)
    {
        for (int i = at; i < at + LongestPhrase && !scan.Has(i, FigureRoles.Dimension); i++)
        {
            if (scan.IsPluralAt(i))
            {
                return true;
            }

            bool goesOn = scan.IsAdjectiveAt(i) || scan.Tags[i] switch
            {
                WordTag.Verb => i == at || scan.Tags[i - 1] == WordTag.Coordinator,
                WordTag.Determiner => i == at && !scan.Has(i, FigureRoles.Definite | FigureRoles.Article),
                WordTag.Coordinator => i > at,
                _ => false,
            };
            if (!goesOn)
            {
                return false;
            }
        }

        return false;
    }
}

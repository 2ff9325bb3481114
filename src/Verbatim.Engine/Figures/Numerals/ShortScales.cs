using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>
/// Tells the “m” of “2.7m homes”, a million, from that of “a 1.8m fence”, a metre: by a currency before it, by what is
/// counted after it, by its case.
/// </summary>
internal static class ShortScales
{
    public static bool IsScale(FigureScan scan, in Numeral numeral, int at)
    {
        ref readonly Token token = ref scan.Tokens[at];
        if (token.LineStart || (token.SpaceBefore && token.Length == 1 && scan.Lexicon.Units.IsSymbol(scan.Tokens, at) && !scan.FollowsMoney(numeral.First)))
        {
            return token.Length == 1 && token.SpaceBefore && !token.LineStart && !scan.Lexicon.Units.IsSymbol(scan.Tokens, at);
        }

        if (!scan.Lexicon.Units.IsSymbol(scan.Tokens, at) || scan.FollowsMoney(numeral.First))
        {
            return true;
        }

        int next = scan.SkipHyphen(at + 1);
        return scan.Lexicon.Units.Begins(scan.Tokens, next) || scan.IsPluralAt(next) || scan.IsPluralAt(next + 1) && scan.IsAdjectiveAt(next);
    }
}

using Verbatim.Engine.Figures.Rules;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Scales that no number stands before: “hundred and five”, “hundred thousand boats”, “about hundred boats”, “another million”.</summary>
internal static class BareScales
{
    public static bool TryRead(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.First;
        if (!MayStand(scan, at) || !CardinalWords.TryContinue(scan, at, 1, !scan.IsBetween(at), out Cardinal cardinal))
        {
            return false;
        }

        numeral.Value = cardinal.Value;
        numeral.End = cardinal.End;
        numeral.Scaled = true;
        return cardinal.End > at + 1 || (IsOneMore(scan, at) && Ends(scan, cardinal.End)) || IsOfPercentage(scan, cardinal.End) || IsJoinedToUnit(scan, at) || (IsIntroduced(scan, at) && Counts(scan, cardinal.End));
    }

    /// <summary>Reads the dozen of “another dozen boats”.</summary>
    public static bool TryReadDozen(FigureScan scan, ref Numeral numeral)
    {
        numeral.Value = scan.NumeralAt(numeral.First).Value;
        numeral.End = numeral.First + 1;
        numeral.Scaled = true;
        return IsOneMore(scan, numeral.First) && Ends(scan, numeral.End);
    }

    // not the “hundred” of “the hundred boats”, “per hundred”, “multi-million”
    private static bool MayStand(FigureScan scan, int at) =>
        at == scan.First || IsOneMore(scan, at) || (scan.Tags[at - 1] == WordTag.Determiner && IsJoinedToUnit(scan, at))
        || !(scan.IsDash(at - 1) || scan.Has(at - 1, FigureRoles.Per) || scan.NumeralAt(at - 1).Class != NumeralClass.None
            || scan.Tags[at - 1] is WordTag.Determiner or WordTag.Adjective or WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.Possessive);

    // “a cool million”, “another hundred boats”
    private static bool IsOneMore(FigureScan scan, int at)
    {
        int first = scan.Tags[at - 1] is WordTag.Adjective or WordTag.Adverb ? at - 2 : at - 1;
        return first == at - 1
            ? scan.Tags[first] == WordTag.Determiner && scan.Has(first, FigureRoles.NotOne) && !scan.Has(first, FigureRoles.Definite | FigureRoles.NumberSign)
                && (scan.Tags.ClassesOf(first) & WordClass.Demonstrative) == 0
            : scan.NumeralAt(first).Class == NumeralClass.Article;
    }

    private static bool Ends(FigureScan scan, int at) => Counts(scan, at) || !scan.IsWordAt(at) && !scan.IsDash(at) || scan.Lexicon.Units.Begins(scan.Tokens, at)
        || scan.Tags[at] is WordTag.Preposition or WordTag.Coordinator or WordTag.To;

    // “the hundred-metre race”, “the million-dollar house”
    private static bool IsJoinedToUnit(FigureScan scan, int at) =>
        scan.IsDash(at + 1) && scan.Touches(at + 1) && scan.Touches(at + 2) && scan.Lexicon.Units.Begins(scan.Tokens, at + 2);

    // “hundred percent”, though “by hundred” alone is none
    private static bool IsOfPercentage(FigureScan scan, int at) =>
        scan.Lexicon.Units.After(scan.Tokens, at, scan.End, out _) is { Kind: FigureKind.Percentage };

    private static bool IsIntroduced(FigureScan scan, int at) => at == scan.First || Bounds.StartOfBoundBefore(scan, at, out _) < at;

    private static bool Counts(FigureScan scan, int at) => at >= scan.End || scan.IsPluralAt(at) || (scan.IsAdjectiveAt(at) && scan.IsPluralAt(at + 1));
}

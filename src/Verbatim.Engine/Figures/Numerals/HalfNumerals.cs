using Verbatim.Engine.Figures.Rules;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>“half a million”, “half the homes”, “half an hour”, “a half turn”, “a quarter million”.</summary>
internal static class HalfNumerals
{
    public static bool TryRead(FigureScan scan, int at, out Numeral numeral)
    {
        numeral = new Numeral { First = at, Start = -1, Form = NumeralForm.Fraction };
        int word = scan.NumeralAt(at).Class == NumeralClass.Article ? at + 1 : at;
        NumeralWord half = word < scan.End ? scan.NumeralAt(word) : default;
        if (half.Class is not (NumeralClass.Half or NumeralClass.Part) || (word == at && at > scan.First && scan.IsOrdinalAt(at - 1)))
        {
            return false;
        }

        numeral.Value = half.Class == NumeralClass.Half ? half.Value : 1 / half.Value;
        numeral.End = word + 1;
        if (ScaledParts.Read(scan, ref numeral))
        {
            return true;
        }

        return half.Class == NumeralClass.Half
            ? IsHalfOfSomething(scan, ref numeral, withArticle: word > at) || (word == at && IsJoinedToUnit(scan, word))
            : IsJoinedToUnit(scan, word) || (word == at && IsQuarterOfMany(scan, word));
    }

    // “Quarter of adults agree”, “nearly quarter of adults”
    private static bool IsQuarterOfMany(FigureScan scan, int word) =>
        scan.Has(word + 1, FigureRoles.Of) && scan.IsPluralAt(word + 2) && (word == scan.First || Bounds.StartOfBoundBefore(scan, word, out _) < word);

    // “a quarter-mile walk”, “the half-hour wait”, but not “at half-time”
    private static bool IsJoinedToUnit(FigureScan scan, int word) =>
        scan.IsDash(word + 1) && scan.Touches(word + 1) && scan.Touches(word + 2) && !scan.IsPluralAt(word + 2)
        && scan.Lexicon.Units.After(scan.Tokens, word + 2, scan.End, out _) is { Kind: not FigureKind.Ratio };

    private static bool IsHalfOfSomething(FigureScan scan, ref Numeral numeral, bool withArticle)
    {
        int next = numeral.End;
        if (next >= scan.End || (withArticle && scan.Is(next, '.')))
        {
            return withArticle || IsBy(scan, numeral) || Bounds.StartOfBoundBefore(scan, numeral.First, out _) < numeral.First;
        }

        if (scan.NumeralAt(next).Class == NumeralClass.Article && !withArticle)
        {
            // “half an hour”: the article belongs to the number
            numeral.End = next + 1;
            return scan.Lexicon.Units.Begins(scan.Tokens, next + 1);
        }

        return withArticle
            ? scan.Lexicon.Units.Begins(scan.Tokens, scan.SkipHyphen(next)) || scan.Has(next, FigureRoles.Of)
            || scan.Tags[next] is WordTag.Verb or WordTag.Auxiliary || EndsRange(scan, numeral.First)
            : scan.Has(next, FigureRoles.FractionAfter) || IsBounded(scan, numeral) || IsBy(scan, numeral)
                || (scan.Has(next, scan.IsBetween(numeral.First) ? FigureRoles.RangeAnd : FigureRoles.To) && FractionTail.BeginsAt(scan, next + 1));
    }

    // “cut the harvest by half”, “rose by half in a year”
    private static bool IsBy(FigureScan scan, in Numeral numeral) => scan.Has(numeral.First - 1, FigureRoles.By)
        && (!scan.IsWordAt(numeral.End) || scan.Tags[numeral.End] is WordTag.Preposition or WordTag.Coordinator or WordTag.Time or WordTag.Subordinator)
        && !scan.IsDash(numeral.End) && !scan.Has(numeral.End, FigureRoles.Past);

    // “a third to a half”
    private static bool EndsRange(FigureScan scan, int first) => scan.Has(first - 1, FigureRoles.To | FigureRoles.RangeAnd)
        && scan.NumeralAt(first - 2).Class is NumeralClass.Part or NumeralClass.Parts or NumeralClass.Ordinal;

    // “more than half”, “nearly half are old”, but not “about half past six” nor “about half way”
    private static bool IsBounded(FigureScan scan, in Numeral numeral) =>
        Bounds.StartOfBoundBefore(scan, numeral.First, out _) < numeral.First
        && ((scan.Tags[numeral.End] is WordTag.Verb or WordTag.Auxiliary or WordTag.Punctuation or WordTag.Mark && !scan.IsDash(numeral.End))
            || WordNumerals.IsHowFar(scan, numeral.End));
}

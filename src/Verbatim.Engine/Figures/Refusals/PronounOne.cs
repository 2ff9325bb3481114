using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>“one” that stands for a thing or for anybody: “the one that sank”, “no one”, “one must”; but “one boat”, “one of the boats”.</summary>
internal static class PronounOne
{
    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        Numeral numeral = draft.Numeral;
        if (numeral.Value != 1 || draft.Sense is not null || numeral.Form != NumeralForm.Words || numeral.End != numeral.First + 1)
        {
            return false;
        }

        int next = numeral.End;
        if (scan.Has(next, FigureRoles.Of) || scan.IsDash(next))
        {
            return scan.Has(numeral.First - 1, FigureRoles.NotOne);
        }

        // “one, two, three” is counting
        if (scan.NumeralAt(next).Begins || (numeral.First == scan.First && (next >= scan.End || (next == scan.End - 1 && !scan.IsWordAt(next)))))
        {
            return false;
        }

        // “one to two years”, “between one and two years”
        bool between = scan.IsBetween(numeral.First) && scan.NumeralAt(next + 1).Begins && !scan.Has(next + 2, FigureRoles.Clock);
        FigureRoles links = FigureRoles.To | FigureRoles.RangeOr | (between ? FigureRoles.RangeAnd : FigureRoles.None);
        bool range = scan.Has(next, links) && next + 1 < scan.End && Numerals.NumeralReader.MayBegin(scan, next + 1);
        return !range && (scan.Has(numeral.First - 1, FigureRoles.NotOne)
            || !(scan.IsWordAt(next) && scan.Tags[next] is WordTag.Noun or WordTag.Adjective or WordTag.Name or WordTag.Time));
    }
}

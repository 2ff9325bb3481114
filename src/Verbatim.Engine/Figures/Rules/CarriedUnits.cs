using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>Units that the text does not say twice: “five soldiers dead and 14 wounded”, “at 84.5 cents, the lowest at 74.1”.</summary>
internal static class CarriedUnits
{
    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.Unit is not null || draft.Kind != FigureKind.Count || draft.Numeral.Form is NumeralForm.Vague)
        {
            return;
        }

        FigureDraft? earlier = FindEarlier(scan, draft);
        if (earlier is null || !(States.At(scan, draft) is not null ? earlier.NounFirst >= 0 : Carries(scan, earlier, draft)))
        {
            return;
        }

        draft.Unit = earlier.Unit;
        draft.Kind = earlier.Kind;
        scan.Trace(draft.First, draft.End, "carried-unit", draft.Unit ?? string.Empty);
    }

    private static FigureDraft? FindEarlier(FigureScan scan, FigureDraft draft)
    {
        FigureDraft? earlier = null;
        foreach (FigureDraft other in scan.Drafts)
        {
            if (ReferenceEquals(other, draft))
            {
                break;
            }

            // what stands in brackets says the figure before it once more, in another unit
            earlier = other.Unit is not null && other.Kind is not (FigureKind.Ordinal or FigureKind.Score or FigureKind.Age) && !IsBracketed(scan, other) ? other : earlier;
        }

        return earlier;
    }

    private static bool IsBracketed(FigureScan scan, FigureDraft draft) => scan.Is(draft.First - 1, '(') && scan.Is(draft.End, ')');

    private static bool Carries(FigureScan scan, FigureDraft earlier, FigureDraft draft)
    {
        if (earlier.Sense is null || earlier.Kind is FigureKind.Duration or FigureKind.Ratio || !IsBare(scan, draft))
        {
            return false;
        }

        return earlier.Kind == FigureKind.Percentage
            ? draft.Trend != FigureTrend.None && earlier.Trend != FigureTrend.None
            : !draft.Numeral.IsWhole || earlier.Numeral.IsWhole;
    }

    // nothing after it that it could count
    private static bool IsBare(FigureScan scan, FigureDraft draft)
    {
        int next = draft.End;
        return draft.Numeral.Form == NumeralForm.Digits && (next >= scan.End || scan.Tokens[next].Kind == TokenKind.Punctuation
            || scan.Tags[next] is WordTag.Preposition or WordTag.Coordinator or WordTag.Adverb or WordTag.Adjective or WordTag.Time or WordTag.Determiner);
    }
}

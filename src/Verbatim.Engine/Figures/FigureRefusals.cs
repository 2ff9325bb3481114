using Verbatim.Engine.Figures.Refusals;

namespace Verbatim.Engine.Figures;

/// <summary>Numbers that are no figures: what they are instead, asked in this order.</summary>
internal static class FigureRefusals
{
    private static readonly (string Name, Func<FigureScan, FigureDraft, bool> Applies)[] Refusals =
    [
        ("idiom", Idiom.Applies),
        ("moment", Moment.Applies),
        ("clock-time", ClockTime.Applies),
        ("code", Code.Applies),
        ("telephone", Telephone.Applies),
        ("list-marker", ListMarker.Applies),
        ("numbered-name", NumberedName.Applies),
        ("address", Address.Applies),
        ("year", Year.Applies),
        ("pronoun-one", PronounOne.Applies),
        ("compound-word", CompoundWord.Applies),
    ];

    public static bool Refuse(FigureScan scan, FigureDraft draft)
    {
        foreach ((string name, Func<FigureScan, FigureDraft, bool> applies) in Refusals)
        {
            if (applies(scan, draft))
            {
                scan.Trace(draft.Numeral.First, draft.Numeral.End, name, "no figure");
                return true;
            }
        }

        return false;
    }
}

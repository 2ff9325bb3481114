using Verbatim.Engine.Figures.Rules;

namespace Verbatim.Engine.Figures;

/// <summary>What is said of the figures of a sentence once its numbers and units are read. Every rule is asked, in this order.</summary>
internal static class FigureRules
{
    private static readonly Action<FigureScan, FigureDraft>[] Rules =
    [
        Ages.Apply,
        CountedNouns.Apply,
        Rates.Apply,
        Bounds.Apply,
        Trends.Apply,
        CarriedUnits.Apply,
        Concepts.Apply,
    ];

    public static void Apply(FigureScan scan)
    {
        foreach (Action<FigureScan, FigureDraft> rule in Rules)
        {
            foreach (FigureDraft draft in scan.Drafts)
            {
                rule(scan, draft);
            }
        }

        BoundPairs.Join(scan);
    }
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>What a figure is about.</summary>
internal static class Concepts
{
    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.Kind is FigureKind.Ordinal or FigureKind.Score)
        {
            return;
        }

        draft.Concept = States.At(scan, draft);
    }
}

using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Figures.Readers;

/// <summary>Which side of zero a temperature is on: “30 below zero”, “five degrees above zero”.</summary>
internal static class BelowZero
{
    /// <summary>Takes “below zero” into the figure, and turns its sign.</summary>
    public static void Read(FigureScan scan, FigureDraft draft)
    {
        int side = draft.End;
        bool below = scan.Has(side, FigureRoles.BelowZero);
        bool degrees = draft.Kind == FigureKind.Measure || (draft.Sense is null && draft.Kind == FigureKind.Count);
        if (!degrees || !(below || scan.Has(side, FigureRoles.AboveZero)) || !IsZero(scan, side + 1) || scan.IsPluralAt(side + 2) || draft.Value <= 0)
        {
            return;
        }

        draft.IsBelowZero = below;
        draft.Value = below ? -draft.Value : draft.Value;
        draft.Unit ??= scan.Lexicon.Units.Default(FigureKind.Measure);
        draft.Kind = FigureKind.Measure;
        draft.NumberEnd = side + 2;
        draft.End = side + 2;
    }

    private static bool IsZero(FigureScan scan, int at) =>
        (scan.NumeralAt(at) is { Begins: true, Value: 0 } || (scan.IsNumberAt(at) && scan.Is(at, '0'))) && !scan.Lexicon.Units.Begins(scan.Tokens, at + 1);
}

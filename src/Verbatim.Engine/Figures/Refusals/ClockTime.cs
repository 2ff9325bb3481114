using Verbatim.Engine.Figures.Words;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>“6pm”, “9:35”, “1.05am”, “five o'clock”.</summary>
internal static class ClockTime
{
    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        int end = draft.Numeral.End;
        int first = draft.Numeral.First;
        bool colonAfter = scan.Is(end, ':') && scan.Touches(end) && scan.IsNumberAt(end + 1) && scan.Touches(end + 1);
        bool colonBefore = scan.Is(first - 1, ':') && scan.Touches(first) && scan.Touches(first - 1) && scan.IsNumberAt(first - 2);
        return colonAfter || colonBefore || (scan.Has(end, FigureRoles.Clock) && draft.Value is >= 0 and <= 24);
    }
}

using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Readers;

/// <summary>Tells the marks of feet and inches, “5'10"” and “30' high”, from quotation marks and apostrophes.</summary>
internal static class LengthMarks
{
    private const int MostInches = 12;

    /// <summary>Whether the mark behind the number measures it.</summary>
    public static bool Applies(FigureScan scan, FigureDraft draft, int mark)
    {
        FigureDraft? feet = scan.Drafts.Count > 0 ? scan.Drafts[scan.Drafts.Count - 1] : null;
        bool inches = scan.Is(mark, '"') || scan.Is(mark, '”');
        if (inches)
        {
            return feet is { Kind: FigureKind.Measure } && feet.End == draft.First
                && (scan.Touches(draft.First) || scan.Tokens[feet.End - 1].Kind == TokenKind.Mark) && draft.Value < MostInches;
        }

        return draft.Numeral.IsWhole && (BeforeInches(scan, mark) || (scan.Is(mark, '\'') && !scan.Touches(mark + 1) && IsFirstMark(scan, mark)));
    }

    private static bool BeforeInches(FigureScan scan, int mark) =>
        scan.IsNumberAt(mark + 1) && scan.Touches(mark + 1) && scan.Tokens[mark + 1].Length < 3;

    // no mark before that it could close
    private static bool IsFirstMark(FigureScan scan, int mark)
    {
        for (int i = scan.First; i < mark; i++)
        {
            if (scan.Is(i, '\'') && scan.Tokens[i].SpaceBefore | i == scan.First)
            {
                return false;
            }
        }

        return true;
    }
}

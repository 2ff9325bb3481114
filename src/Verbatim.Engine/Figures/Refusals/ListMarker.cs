using Verbatim.Engine.Figures.Numerals;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>The number that opens a line of a list: “3. Wash the pears”, “(2) a boat”.</summary>
internal static class ListMarker
{
    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        int first = draft.Numeral.First;
        int end = draft.Numeral.End;
        bool bracketed = scan.Is(first - 1, '(');
        bool opens = scan.Tokens[bracketed ? first - 1 : first].LineStart;
        if (!opens || draft.Numeral.Form != NumeralForm.Digits || end >= scan.Tokens.Count)
        {
            return false;
        }

        bool closed = scan.Tokens.Is(end, ')') || (scan.Tokens.Is(end, '.') && !bracketed);
        return closed && end + 1 < scan.Tokens.Count && !scan.Tokens[end + 1].LineStart;
    }
}

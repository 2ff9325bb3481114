using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>Telephone numbers: “020 7946 0000”, “(555) 010-9999”, “555-0199”, “call 999”.</summary>
internal static class Telephone
{
    private const int MostGroups = 6;
    private const int LongestGroup = 6;
    private const int FewestDigits = 6;
    private const int LocalDigits = 7;
    private const int AreaDigits = 3;

    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        Numeral numeral = draft.Numeral;
        if (numeral.Form != NumeralForm.Digits || draft.Sense is not null || !numeral.IsWhole || numeral.Scaled || !IsGroup(scan, numeral.End - 1))
        {
            return false;
        }

        int first = FirstGroup(scan, numeral.End - 1);
        return IsChainOfGroups(scan, first) || IsDialled(scan, numeral);
    }

    private static bool IsGroup(FigureScan scan, int at) =>
        scan.IsNumberAt(at) && scan.Tokens[at].Length <= LongestGroup && scan.Tokens.Characters(at).IndexOfAny('.', ',') < 0
            && Characters.IsDigit(scan.Tokens.Characters(at)[0]);

    // the group behind a space, a hyphen or a bracket; -1 where none stands there
    private static int NextGroup(FigureScan scan, int at, int step)
    {
        int next = at + step;
        for (int i = 0; i < 2 && (scan.IsDash(next) || scan.Is(next, ')') || scan.Is(next, '(')); i++)
        {
            next += step;
        }

        return IsGroup(scan, next) && (next == at + step || scan.IsDash(at + step) == scan.Touches(at + Math.Max(step, 0)) || scan.Is(at + step, ')')
            || scan.Is(at + step, '(')) ? next : -1;
    }

    private static int FirstGroup(FigureScan scan, int at)
    {
        for (int i = 0; i < MostGroups && NextGroup(scan, at, -1) is >= 0 and int before; i++)
        {
            at = before;
        }

        return at;
    }

    private static bool IsChainOfGroups(FigureScan scan, int first)
    {
        int digits = scan.Tokens[first].Length;
        int groups = 1;
        int last = first;
        for (; groups < MostGroups && NextGroup(scan, last, 1) is >= 0 and int next; groups++)
        {
            digits += scan.Tokens[next].Length;
            last = next;
        }

        if (groups < 2 || digits < FewestDigits)
        {
            return false;
        }

        bool trunk = scan.Tokens[first].Length > 1 && scan.Tokens.Characters(first)[0] == '0';
        bool area = scan.Is(first - 1, '(') && scan.Is(first + 1, ')') && scan.Tokens[first].Length is >= AreaDigits and <= AreaDigits + 2;
        bool local = groups == 2 && digits == LocalDigits && scan.Tokens[first].Length == AreaDigits && scan.IsDash(first + 1) && scan.Touches(first + 1);
        return trunk || area || local || scan.Is(first - 1, '+') || scan.Has(first - 1, FigureRoles.Dial);
    }

    // “dial 999”, but not “call 300 people”
    private static bool IsDialled(FigureScan scan, in Numeral numeral) =>
        scan.Has(numeral.First - 1, FigureRoles.Dial) && scan.Tokens[numeral.End - 1].Length >= AreaDigits && !scan.IsAdjectiveAt(numeral.End)
            && !scan.IsPluralAt(numeral.End);
}

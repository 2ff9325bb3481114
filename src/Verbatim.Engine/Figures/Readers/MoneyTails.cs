using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Readers;

/// <summary>What stands behind an amount of money and is part of it: the cents of “five dollars forty”, the country of “$5 Canadian”.</summary>
internal static class MoneyTails
{
    private const decimal Hundred = 100;
    private const int MinorDigits = 2;

    /// <summary>Adds the cents of “thirteen dollars forty-five cents”.</summary>
    public static void ReadMinor(FigureScan scan, FigureDraft draft)
    {
        int at = scan.Has(draft.End, FigureRoles.RangeAnd) ? draft.End + 1 : draft.End;
        if (at >= scan.End || !NumeralReader.MayBegin(scan, at) || !NumeralReader.TryRead(scan, at, out Numeral minor)
            || !minor.IsWhole || minor.Unit is not null || minor.Value is < 0 or >= Hundred || minor.Form is not (NumeralForm.Digits or NumeralForm.Words))
        {
            return;
        }

        bool named = scan.Lexicon.Units.After(scan.Tokens, minor.End, scan.End, out int length) is { IsMinor: true };
        bool linked = at > draft.End || (draft.Sense is { Exact.Length: > 2 } && minor.Form == NumeralForm.Digits && scan.Tokens[at].Length == MinorDigits);
        bool bare = length == 0 && linked && !draft.Numeral.Scaled && draft.Numeral.IsWhole && EndsClause(scan, minor.End);
        if (named || bare)
        {
            draft.Value += minor.Value / Hundred;
            draft.NumberEnd = minor.End;
            draft.End = minor.End + length;
        }
    }

    // “fifteen dollars and fifty.”, “17 USD 25.”
    private static bool EndsClause(FigureScan scan, int at) => at >= scan.End || scan.Is(at, '.') || scan.Is(at, '!') || scan.Is(at, '?');

    /// <summary>Takes the country of “$5 Canadian”, but not that of “a $5 Canadian stamp”.</summary>
    public static void ReadNation(FigureScan scan, FigureDraft draft)
    {
        bool named = draft.Sense is { Kind: FigureKind.Money } && scan.IsWordAt(draft.End) && scan.Tokens[draft.End].IsCapitalised
            && !(scan.IsWordAt(draft.End + 1) && scan.Tags[draft.End + 1] is WordTag.Noun or WordTag.Name or WordTag.Adjective);
        if (named && scan.Lexicon.Units.MoneyOf(scan.Tokens[draft.End].Word, draft.Sense!) is { } own)
        {
            draft.Sense = own;
            draft.End++;
        }
    }
}

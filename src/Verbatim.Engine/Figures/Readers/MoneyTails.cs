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
    private const decimal FewestBare = 5;

    /// <summary>Adds the cents of “thirteen dollars forty-five cents”.</summary>
    public static void ReadMinor(FigureScan scan, FigureDraft draft)
    {
        if (TryReadMinor(scan, draft, draft.End, out Numeral minor, out int end))
        {
            draft.Value += minor.Value / Hundred;
            draft.NumberEnd = minor.End;
            draft.End = end;
        }
    }

    /// <summary>Adds the cents of “$10 and 20 cents”.</summary>
    public static void ReadNamedMinor(FigureScan scan, FigureDraft draft)
    {
        if (TryReadMinor(scan, draft, draft.End, out Numeral minor, out int end) && end > minor.End)
        {
            draft.Value += minor.Value / Hundred;
            draft.NumberEnd = minor.End;
            draft.End = end;
        }
    }

    /// <summary>Whether pence stand behind the pounds that end there, which so are no weight: “five pounds fifty”.</summary>
    public static bool HasMinor(FigureScan scan, FigureDraft draft, int end) => TryReadMinor(scan, draft, end, out _, out _);

    private static bool TryReadMinor(FigureScan scan, FigureDraft draft, int after, out Numeral minor, out int end)
    {
        minor = default;
        end = after;
        bool and = scan.Has(after, FigureRoles.RangeAnd);
        int at = and ? after + 1 : after;
        if (at >= scan.End || (and && scan.IsBetween(draft.First)) || !NumeralReader.MayBegin(scan, at) || !NumeralReader.TryRead(scan, at, out minor)
            || !minor.IsWhole || minor.Unit is not null || minor.Value is < 0 or >= Hundred || minor.Form is not (NumeralForm.Digits or NumeralForm.Words))
        {
            return false;
        }

        bool named = scan.Lexicon.Units.After(scan.Tokens, minor.End, scan.End, out int length) is { IsMinor: true };
        end = minor.End + length;
        return named || (length == 0 && !draft.Numeral.Scaled && draft.Numeral.IsWhole && IsBareMinor(scan, draft, minor, and));
    }

    // “fifteen dollars and fifty.”, “17 USD 25.”, “nine pounds 50.”, “three pounds fifty for a ticket”
    private static bool IsBareMinor(FigureScan scan, FigureDraft draft, in Numeral minor, bool and)
    {
        bool words = !and && draft.Numeral.Form == NumeralForm.Words && minor.Form == NumeralForm.Words && minor.Value >= FewestBare
            && (minor.End >= scan.End || !scan.IsWordAt(minor.End)
                || scan.Tags[minor.End] is WordTag.Preposition or WordTag.Determiner or WordTag.Verb or WordTag.Auxiliary);
        bool coded = draft.Sense is null or { Exact: null or { Length: > 2 } } && minor.Form == NumeralForm.Digits
            && scan.Tokens[minor.First].Length == MinorDigits;
        bool ends = EndsClause(scan, minor.End) || (!and && draft.Sense?.Exact is null && IsFollowed(scan, minor.End));
        return words || ((and ? draft.Sense is { Kind: FigureKind.Money } : coded) && ends);
    }

    private static bool EndsClause(FigureScan scan, int at) => at >= scan.End || scan.Is(at, '.') || scan.Is(at, '!') || scan.Is(at, '?');

    // “3 euros 20 on weekdays”, “from 2 pounds 40 to 2 pounds 80”, but not “won 30 euros 20 of them kept”
    private static bool IsFollowed(FigureScan scan, int at) =>
        !scan.Has(at, FigureRoles.Of) && (scan.Is(at, ',') || !scan.Touches(at))
        && (scan.Is(at, ',') || scan.Tags[at] is WordTag.Preposition or WordTag.Determiner or WordTag.To or WordTag.Coordinator or WordTag.Verb or WordTag.Auxiliary);

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

using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Units;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Readers;

/// <summary>Whether words that can be a unit are the unit of the number before them, and which of their senses is meant.</summary>
internal static class UnitFit
{
    private const decimal Million = 1_000_000;
    private const decimal HundredThousand = 100_000;
    private const decimal Thousand = 1000;
    private const int MoneyWindow = 6;

    /// <summary>Whether the tokens are the number's unit.</summary>
    public static bool Fits(FigureScan scan, FigureDraft draft, UnitSense sense, int at, int end)
    {
        if (IsDecade(scan, draft, sense, at) || IsPartNumber(scan, sense, at, end))
        {
            return false;
        }

        if (IsDesignation(scan, draft, sense, at) || (scan.Tokens[at].Kind == TokenKind.Mark && !LengthMarks.Applies(scan, draft, at)))
        {
            return false;
        }

        // “a 1-in-100-year flood”
        if (scan.Has(at, FigureRoles.In) && scan.IsDash(end) && scan.Touches(end) && scan.Touches(end + 1) && NumeralReader.MayBegin(scan, end + 1))
        {
            return false;
        }

        // “14 in. of rain”, but not “they let 14 in.”
        if (scan.Has(at, FigureRoles.In) && end > at + 1 && end >= scan.End && !scan.Touches(at))
        {
            return false;
        }

        // “4 x 5 metres”
        if (sense.Kind == FigureKind.Ratio && scan.Has(at, FigureRoles.By) && scan.IsNumberAt(end))
        {
            return false;
        }

        if (draft.SenseBefore)
        {
            return sense.Kind == FigureKind.Money && !scan.IsNumberAt(end);
        }

        // “the 11 won”, “24 Second Street”, but “7 million won”
        if (scan.Tags[at] is WordTag.Verb && sense.Kind == FigureKind.Money && !(draft.Numeral.Scaled && scan.Tags[end] != WordTag.Determiner)
            && !IsSumBefore(scan, draft, end))
        {
            return false;
        }

        // the code of “5 USD 20” belongs to the number after it where it touches that
        return sense.Exact is null || !scan.IsNumberAt(end) || !scan.Touches(end) || scan.Touches(at);
    }

    // “a ticket costs 40,000 won.”, but not “40,000 won medals”
    private static bool IsSumBefore(FigureScan scan, FigureDraft draft, int end) =>
        draft.Value >= Thousand && (end >= scan.End || scan.Tokens[end].Kind == TokenKind.Punctuation
            || scan.Tags[end] is WordTag.Preposition or WordTag.Coordinator);

    // “30512 L-7”, but not “a 5m-10m fence”
    private static bool IsPartNumber(FigureScan scan, UnitSense sense, int at, int end) =>
        sense.Exact is { Length: 1 } && char.IsLetter(sense.Exact[0]) && scan.IsDash(end) && scan.Touches(end) && scan.IsNumberAt(end + 1)
        && !(scan.IsWordAt(end + 2) && scan.Tokens[end + 2].Word == scan.Tokens[at].Word);

    // “a Boeing 777F”, “seat 14A”, “a 13F filing”, “14.7C/ per share”: a letter after a number that is no degree
    private static bool IsDesignation(FigureScan scan, FigureDraft draft, UnitSense sense, int at) =>
        sense is { Kind: FigureKind.Measure, Exact.Length: 1 }
        && ((sense.Touching && !DegreeLetters.Applies(scan, draft, at)
            && ((scan.Is(at + 1, '/') && scan.Touches(at + 1)) || scan.Tags[at + 1] is WordTag.Noun or WordTag.Name or WordTag.Gerund))
            || Refusals.NumberedName.FollowsKnownName(scan, draft.Numeral.First)
            || Refusals.NumberedName.FollowsLabel(scan, draft.Numeral.First));

    // “the 1990s”, “in their 30s”, “2018s”
    private static bool IsDecade(FigureScan scan, FigureDraft draft, UnitSense sense, int at) =>
        sense.Kind == FigureKind.Duration && sense.Exact is { Length: 1 } && scan.Touches(at) && draft.Numeral.IsWhole
        && (draft.Value % 10 == 0 || draft.Value > 100) && !Rules.Ages.IsOverGroup(scan, draft.First);

    /// <summary>Chooses between senses: “5 million pounds” is money, “5 pounds” a weight.</summary>
    public static UnitSense Settle(FigureScan scan, FigureDraft draft, UnitSense sense, int at, int length) =>
        PartOfTime(scan, draft, sense) is { } part ? sense with { Name = part, Kind = FigureKind.Duration }
        : sense is { Kind: FigureKind.Measure, Exact: null } && length == 1 && scan.Lexicon.Units.MoneyNamed(scan.Tokens[at].Word) is { } money
        && (IsLargeSum(scan, draft, at) || IsSpent(scan, draft, at) || MoneyTails.HasMinor(scan, draft, at + length)) ? money : sense;

    // the minutes of “2h 34m”
    private static string? PartOfTime(FigureScan scan, FigureDraft draft, UnitSense sense)
    {
        FigureDraft? last = scan.Drafts.Count > 0 ? scan.Drafts[scan.Drafts.Count - 1] : null;
        return sense is { Kind: FigureKind.Measure, Exact.Length: 1 } && last is { Sense: { Kind: FigureKind.Duration, Exact: not null } whole }
            && last.End == draft.First
            ? scan.Lexicon.Units.PartOf(whole.Name)
            : null;
    }

    // “a million pounds”, “a quarter of a million pounds”, but not “half a million pounds of beef”
    private static bool IsLargeSum(FigureScan scan, FigureDraft draft, int at) =>
        draft.Numeral.Scaled && draft.Value >= (scan.Has(at + 1, FigureRoles.Of) ? Million : HundredThousand);

    // “spent 20 pounds”, “a fine of 60 pounds”, but not “bought 5 pounds of flour”
    private static bool IsSpent(FigureScan scan, FigureDraft draft, int at)
    {
        if (scan.Has(at + 1, FigureRoles.Of))
        {
            return false;
        }

        for (int i = draft.First - 1; i >= scan.First && i >= draft.First - MoneyWindow; i--)
        {
            if (scan.Has(i, FigureRoles.MoneyWord) || scan.DraftAt(i) is not null)
            {
                return scan.Has(i, FigureRoles.MoneyWord);
            }
        }

        return false;
    }
}

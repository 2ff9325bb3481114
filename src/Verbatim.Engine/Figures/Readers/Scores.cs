using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Readers;

/// <summary>Tells “beat the visitors 2-1” from “2-3 days”.</summary>
internal static class Scores
{
    private const decimal Largest = 300;
    private const decimal LargestVote = 999;
    private const int Window = 10;
    private const decimal LeastRuns = 20;
    private const decimal MostWickets = 10;
    private const decimal LargestNamed = 150;
    private const int LongestPlayer = 3;

    // “open 10 to 4”
    private const decimal LastHour = 12;

    public static bool IsScore(FigureScan scan, FigureDraft draft, FigureDraft second, FigureRoles connector)
    {
        // “voted 23 to 18”, “passed 23 to 18”; but “fell 23 to 18”
        bool spelled = connector == FigureRoles.To && draft.Value > second.Value && !scan.Has(draft.First - 1, FigureRoles.From)
            && (IsNearScoreWord(scan, draft.First, second.End) || (draft.Value > LastHour && !FollowsChange(scan, draft.First)));
        if (connector == FigureRoles.None && AreWords(scan, draft, second))
        {
            return second.Value == 0 || IsNearScoreWord(scan, draft.First, second.End);
        }

        bool plain = (connector == FigureRoles.None || spelled) && draft.Sense is null && second.Sense is null
            && IsShort(scan, draft, spelled) && IsShort(scan, second, spelled)
            && draft.Numeral.IsWhole && second.Numeral.IsWhole && draft.Value >= 0 && draft.Value <= (spelled ? LargestVote : Largest) && second.Value >= 0 && second.Value <= (spelled ? LargestVote : Largest)
            && (spelled || (scan.Touches(draft.NumberEnd) && scan.Touches(draft.NumberEnd + 1)));
        return plain && (draft.Value >= second.Value || (IsNearScoreWord(scan, draft.First, second.End) && !scan.IsPluralAt(second.End)))
            && !scan.IsDash(second.End);
    }

    /// <summary>Reads the wickets of “were 312 for 6 at tea”.</summary>
    public static bool TryReadInnings(FigureScan scan, FigureDraft draft)
    {
        int wickets = draft.End + 1;
        if (!scan.Has(draft.End, FigureRoles.For) || !IsPlainNumber(scan, draft) || draft.Value < LeastRuns || !scan.IsNumberAt(wickets)
            || scan.Has(draft.First - 1, FigureRoles.MoneyWord) || !NumeralReader.TryRead(scan, wickets, out Numeral second)
            || second.Form != NumeralForm.Digits || second.Unit is not null || second.Value is < 0 or > MostWickets || !second.IsWhole || !EndsScore(scan, second.End))
        {
            return false;
        }

        Take(draft, second);
        return true;
    }

    /// <summary>Reads the scores that stand behind the names of those who play: “Kell 3 Hull 1”.</summary>
    public static bool TryReadNamed(FigureScan scan, FigureDraft draft, DateCursor dates)
    {
        if (!IsPlainNumber(scan, draft) || draft.Value > LargestNamed || !IsPlayer(scan, draft.First, scan.First, out int first)
            || !(first == scan.First || scan.Tokens[first - 1].Kind is TokenKind.Punctuation or TokenKind.Mark))
        {
            return false;
        }

        int name = scan.Is(draft.End, ',') ? draft.End + 1 : draft.End;
        int number = name;
        while (number < name + LongestPlayer && scan.IsWordAt(number) && scan.Tokens[number] is { IsCapitalised: true, SpaceBefore: true })
        {
            number++;
        }

        if (number == name || !scan.IsNumberAt(number) || scan.Tokens[number].LineStart || scan.Touches(number) || dates.Covers(scan.Tokens[number]) || !IsPlayer(scan, number, name, out _)
            || !NumeralReader.TryRead(scan, number, out Numeral second) || second.Form != NumeralForm.Digits || second.Unit is not null
            || second.Value is < 0 or > LargestNamed || !second.IsWhole
            || !(second.End >= scan.End || scan.Tokens[second.End].Kind == TokenKind.Punctuation || scan.Has(second.End, FigureRoles.Copula))
            || scan.IsDash(second.End))
        {
            return false;
        }

        Take(draft, second);
        return true;
    }

    private static void Take(FigureDraft draft, in Numeral second)
    {
        draft.Kind = FigureKind.Score;
        draft.IsRange = true;
        draft.Upper = second.Value;
        draft.NumberEnd = second.End;
        draft.End = second.End;
    }

    private static bool IsPlainNumber(FigureScan scan, FigureDraft draft) =>
        draft.Sense is null && draft.Numeral.Form == NumeralForm.Digits && draft.Numeral.IsWhole && draft.Value >= 0 && scan.IsNumberAt(draft.First)
        && draft.End == draft.First + 1;

    // names only, and none that takes numbers of its own: “Chapter 3 Verse 1”
    private static bool IsPlayer(FigureScan scan, int number, int limit, out int first)
    {
        first = number;
        while (first > Math.Max(limit, number - LongestPlayer) && scan.IsWordAt(first - 1) && scan.Tokens[first - 1].IsCapitalised)
        {
            first--;
        }

        return first < number && scan.Tags[number - 1] is WordTag.Name or WordTag.Noun && !Refusals.NumberedName.FollowsKnownName(scan, number)
            && !scan.Lexicon.Names.TryMatch(scan.Tokens, number - 1, number, out _, out _)
            && scan.Tags[first] is not (WordTag.Time or WordTag.Preposition or WordTag.Determiner or WordTag.Number);
    }

    // what may stand behind a score, but not what would be counted: “paid 40 for 6 boats”
    private static bool EndsScore(FigureScan scan, int at) =>
        at >= scan.End || (scan.Tokens[at].Kind == TokenKind.Punctuation && !scan.IsDash(at))
        || scan.Tags[at] is WordTag.Preposition or WordTag.Subordinator or WordTag.Coordinator or WordTag.Interrogative;

    // “won two-nil”
    private static bool AreWords(FigureScan scan, FigureDraft draft, FigureDraft second) =>
        draft.Sense is null && second.Sense is null && scan.NumeralAt(draft.First).Class is NumeralClass.Digit
            && scan.NumeralAt(second.First).Class is NumeralClass.Digit
        && draft.End == draft.First + 1 && second.End == second.First + 1 && scan.Touches(draft.End) && scan.Touches(second.First)
        && !scan.IsPluralAt(second.End) && !scan.IsDash(second.End);

    // digits, or one word: “three to one”
    private static bool IsShort(FigureScan scan, FigureDraft draft, bool spelled) =>
        draft.Numeral.Form == NumeralForm.Digits || (spelled && draft.End == draft.First + 1 && scan.NumeralAt(draft.First).Begins);

    private static bool FollowsChange(FigureScan scan, int first)
    {
        int before = Rules.Bounds.StartOfBoundBefore(scan, first, out _) - 1;
        return scan.Has(before, FigureRoles.By) || (before >= scan.First && scan.Lexicon.Trends[scan.Tokens[before].Word].Trend != FigureTrend.None);
    }

    private static bool IsNearScoreWord(FigureScan scan, int first, int end)
    {
        for (int i = Math.Max(scan.First, first - Window); i < Math.Min(scan.End, end + 3); i++)
        {
            if (scan.Has(i, FigureRoles.Score))
            {
                return true;
            }
        }

        return false;
    }
}

using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>Numbers that belong to a name: “Boeing 737”, “the S&amp;P 500”, “Chapter 11”, “Planet 9”, “the Six Nations”.</summary>
internal static class NumberedName
{
    private const int LongestName = 5;
    private const int LongestModel = 4;
    private const int LongestList = 6;
    private const decimal LeastModel = 100;
    private const decimal Largest = 10_000;

    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        Numeral numeral = draft.Numeral;
        if ((!draft.SenseBefore && LeadsName(scan, numeral)) || EndsName(scan, numeral))
        {
            return true;
        }

        if ((numeral.Scaled && !HasLetter(scan, numeral)) || draft.Sense is { } || numeral.Form is not (NumeralForm.Digits or NumeralForm.Words)
            || (!numeral.Scaled && Math.Abs(numeral.Value) > Largest)
            || !(numeral.IsWhole || numeral.End == numeral.First + 1))
        {
            return false;
        }

        int name = numeral.First;
        name = scan.IsDash(name - 1) && scan.Touches(name) ? name - 1 : name;
        name = name < numeral.First && scan.IsNumberAt(name - 1) && scan.Touches(name) ? name - 1 : name;
        return FollowsKnownName(scan, name) || IsAfterOtherLabel(scan, numeral) || IsLabel(scan, numeral) || IsModel(scan, numeral)
            || IsRank(scan, numeral) || (numeral.IsWhole && scan.Tokens[numeral.First].Kind == TokenKind.Number && FollowsName(scan, numeral));
    }

    // the “4B” of “Apartment 4B”, which is no four billion
    private static bool HasLetter(FigureScan scan, in Numeral numeral) =>
        numeral.End == numeral.First + 2 && scan.Touches(numeral.First + 1) && scan.Tokens[numeral.First + 1] is { Length: 1, IsCapitalised: true };

    // the “24” of “junctions 22 and 24”, the “5” and the “7” of “wards 3, 5 and 7”
    private static bool IsAfterOtherLabel(FigureScan scan, in Numeral numeral)
    {
        if (scan.IsPluralAt(numeral.End) || (scan.IsAdjectiveAt(numeral.End) && scan.IsPluralAt(numeral.End + 1)))
        {
            return false;
        }

        int at = numeral.First;
        for (int listed = 0; listed < LongestList; listed++)
        {
            int other = BeforeLink(scan, at);
            if (other <= scan.First || scan.IsNumberAt(other) != scan.IsNumberAt(numeral.First))
            {
                return false;
            }

            if (scan.IsPluralAt(other - 1) && (FollowsKnownName(scan, other) || (scan.IsNumberAt(other) && FollowsLabel(scan, other))))
            {
                return true;
            }

            at = other;
        }

        return false;
    }

    // the index of the number that is joined to the one at the index; that before the first token where none is
    private static int BeforeLink(FigureScan scan, int at)
    {
        int link = at - 1;
        bool joined = scan.Tags[link] == WordTag.Coordinator || scan.Has(link, FigureRoles.To);
        link -= joined && scan.Is(link - 1, ',') ? 1 : 0;
        return joined || scan.Is(link, ',') ? link - 1 : scan.First - 1;
    }

    // “the Six Nations”, “a 7-Eleven shop”
    private static bool LeadsName(FigureScan scan, in Numeral numeral)
    {
        int first = scan.IsDash(numeral.First - 1) && scan.IsNumberAt(numeral.First - 2) ? numeral.First - 2 : numeral.First;
        int second = scan.SkipHyphen(first + 1);
        return second < scan.End && scan.Tokens[second].IsCapitalised && scan.Lexicon.LedNames.TryMatch(scan.Tokens, first, scan.End, out _, out _);
    }

    // “the Birmingham Six”, “the Gang of Four”, but not the headline “Storm Kills Four”
    private static bool EndsName(FigureScan scan, in Numeral numeral)
    {
        int first = numeral.First;
        if (numeral.Form != NumeralForm.Words || numeral.End != first + 1 || !scan.Tokens[first].IsCapitalised || !scan.IsWordAt(first - 1)
            || scan.Tags[numeral.End] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Time || scan.IsDash(numeral.End))
        {
            return false;
        }

        int name = scan.Has(first - 1, FigureRoles.Of) ? first - 2 : first - 1;
        int start = name;
        while (start > first - LongestName && scan.IsWordAt(start) && scan.Tokens[start].IsCapitalised && scan.Tags[start] is WordTag.Name or WordTag.Noun)
        {
            start--;
        }

        return start < name && scan.Has(start, FigureRoles.The);
    }

    // “the 486 is a chip”, “the 8088 chip”: one thing, called by a number
    private static bool IsModel(FigureScan scan, in Numeral numeral)
    {
        int next = numeral.End;
        if (numeral.Form != NumeralForm.Digits || numeral.Value < LeastModel || numeral.End != numeral.First + 1
            || scan.Tokens[numeral.First].Length > LongestModel
            || !scan.Has(numeral.First - 1, FigureRoles.The))
        {
            return false;
        }

        return scan.Has(next, FigureRoles.Singular)
            || (scan.Tags[next] == WordTag.Noun && !scan.IsPluralAt(next)
                && scan.Tags[next + 1] is not (WordTag.Noun or WordTag.Name or WordTag.Adjective) && !scan.IsPluralAt(next + 1)
                && !scan.Lexicon.Units.Begins(scan.Tokens, next));
    }

    // “on page 12”, “in room 4”, but not “they race 12 boats”
    private static bool IsLabel(FigureScan scan, in Numeral numeral) =>
        (numeral.Form == NumeralForm.Digits || numeral.End == numeral.First + 1) && FollowsLabel(scan, numeral.First) && !scan.IsPluralAt(numeral.End)
        && !(scan.IsAdjectiveAt(numeral.End) && scan.IsPluralAt(numeral.End + 1));

    /// <summary>Whether a noun that takes numbers stands just before the digits, if in small letters: “seat 14”.</summary>
    public static bool FollowsLabel(FigureScan scan, int number)
    {
        int name = number - 1;
        return scan.IsWordAt(name) && (scan.Tags[name] == WordTag.Noun || IsTimeLabel(scan, name)) && scan.Tokens[number].SpaceBefore
            && scan.Lexicon.Names.TryMatch(scan.Tokens, name, number, out _, out _);
    }

    // “in week 18”, but not “last week 18 died”
    private static bool IsTimeLabel(FigureScan scan, int name) =>
        scan.Tags[name] == WordTag.Time && name > scan.First && scan.Tags[name - 1] == WordTag.Preposition;

    // “slipped into the bottom three”
    private static bool IsRank(FigureScan scan, in Numeral numeral) =>
        scan.Has(numeral.First - 1, FigureRoles.RankBefore) && !scan.IsAdjectiveAt(numeral.End) && !scan.IsPluralAt(numeral.End) && !scan.Is(numeral.End, '%')
        && !scan.IsDash(numeral.End) && !scan.Has(numeral.End, FigureRoles.Of);

    /// <summary>Whether a name that takes numbers ends just before the token.</summary>
    public static bool FollowsKnownName(FigureScan scan, int end)
    {
        for (int at = Math.Max(scan.First, end - LongestName); at < end; at++)
        {
            if (scan.Lexicon.Names.TryMatch(scan.Tokens, at, end, out bool common, out int length) && at + length == end
                && (!common || scan.Tokens[at].IsCapitalised) && !(scan.Tags[at] is WordTag.Verb or WordTag.Infinitive && !scan.Tokens[at].IsCapitalised))
            {
                return !scan.Tokens[end].LineStart;
            }
        }

        return false;
    }

    // the “Lee 18” of “Hart scored 22 points, Lee 18 and Hill 14”
    private static bool IsElliptic(FigureScan scan, int name)
    {
        int link = name - 1;
        link -= scan.Tags[link] == WordTag.Determiner ? 1 : 0;
        FigureDraft? earlier = scan.Drafts.Count > 0 ? scan.Drafts[scan.Drafts.Count - 1] : null;
        return (scan.Tags[link] == WordTag.Coordinator || scan.Is(link, ',')) && earlier is { Kind: FigureKind.Count, SenseBefore: false }
            && (earlier.End == link || (scan.IsPluralAt(link - 1) && earlier.End == link - 1));
    }

    // “Galaxy Note 20”: a name before it, and nothing counted after it
    private static bool FollowsName(FigureScan scan, in Numeral numeral)
    {
        int before = numeral.First - 1;
        if (!scan.IsWordAt(before) || scan.Tags[before] != WordTag.Name || !scan.Tokens[before].IsCapitalised || scan.Tokens[numeral.First].LineStart)
        {
            return false;
        }

        if (IsElliptic(scan, before))
        {
            return false;
        }

        int next = numeral.End;
        bool nameGoesOn = scan.IsWordAt(next) && scan.Tags[next] == WordTag.Name && !scan.IsPluralAt(next);
        bool ends = next >= scan.End || (!scan.IsWordAt(next) && scan.Tokens[next].Kind == TokenKind.Punctuation && !scan.IsDash(next) && before > scan.First);
        bool verb = scan.Tags[next] is WordTag.Verb or WordTag.Auxiliary || (next < scan.End && scan.Lexicon.Trends[scan.Tokens[next].Word].IsVerbOnly);
        return nameGoesOn || ends || (verb && before > scan.First);
    }
}

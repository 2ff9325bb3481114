using System.Text;
using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>What is counted: the noun phrase after the number, in the singular. “five of the three-ton boats”, “12-page report”.</summary>
internal static class CountedNouns
{
    private const int LongestPhrase = 8;
    private const int LongestOwner = 4;
    private const decimal SmallNumber = 12;

    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.Sense is not null || draft.Unit is not null || draft.Kind is not (FigureKind.Count or FigureKind.Ratio))
        {
            return;
        }

        int at = SkipLeadIn(scan, draft);
        bool joined = at == draft.End + 1 && scan.IsDash(draft.End);
        int owned = AfterOwner(scan, at);
        at = owned;
        int head = FindHeadBehindFigure(scan, at);
        head = head < 0 ? FindHead(scan, draft, at, joined) : head;
        if (head < 0)
        {
            // “TWO STATE PLAN”: a small number in words before a singular is no count
            draft.IsDropped = draft.Numeral.Form == NumeralForm.Words && !draft.Numeral.Scaled && draft.Value is > 1 and <= SmallNumber && !draft.IsRange
                && scan.Tags[at] is WordTag.Noun or WordTag.Name && scan.Tags[at + 1] is WordTag.Noun or WordTag.Name && at == draft.End;
            return;
        }

        // of “three of the 12 boats” and of “a third of the town's boats” the boats alone
        at = SkipPossessor(scan, at, head);
        int first = scan.DraftAt(at) is { Sense: null, Kind: not FigureKind.Ordinal } counted && counted != draft ? AfterAttribute(scan, counted.End) : at;
        if (first > head)
        {
            return;
        }

        draft.NounFirst = first;
        draft.NounEnd = head + 1;
        draft.Unit = Name(scan, first, head);
        scan.Trace(draft.First, draft.NounEnd, "counted", draft.Unit);
    }

    /// <summary>The words of the phrase, its head in the singular, possessive endings left out.</summary>
    public static string Name(FigureScan scan, int first, int head)
    {
        var name = new StringBuilder();
        for (int i = first; i <= head; i++)
        {
            ref readonly Token token = ref scan.Tokens[i];
            if (token.Kind is TokenKind.Clitic or TokenKind.Mark || scan.Tags[i] == WordTag.Adverb)
            {
                continue;
            }

            if (name.Length > 0 && token.SpaceBefore)
            {
                name.Append(' ');
            }

            ReadOnlySpan<char> word = scan.Tokens.Characters(i);
            name.Append(i == head ? scan.Lexicon.Nouns.Singular(token.Word, word) : word.ToString());
        }

        return name.ToString();
    }

    // “of the”, “of their”: what is counted follows
    private static int SkipLeadIn(FigureScan scan, FigureDraft draft)
    {
        // “100+ deaths”, “100 or more deaths”, “twenty-odd boats”
        int at = Bounds.EndOfBoundAfter(scan, draft.End, out _);
        at = scan.SkipHyphen(at);
        bool of = scan.Has(at, FigureRoles.Of);
        at += of ? 1 : 0;
        if (of || draft.Numeral.Form is NumeralForm.Fraction or NumeralForm.Vague)
        {
            while (scan.IsWordAt(at) && scan.Tags[at] == WordTag.Determiner)
            {
                at++;
            }

            // “four of their last six games”
            at += scan.Tags[at] == WordTag.Adjective && scan.DraftAt(at + 1) is { Sense: null, Kind: FigureKind.Count } ? 1 : 0;
        }

        return at;
    }

    // the “courses” of “two 18-hole courses”
    private static int AfterAttribute(FigureScan scan, int end) => scan.IsDash(end) && scan.Touches(end) && scan.Touches(end + 1) ? end + 2 : end;

    // “three of the mill's five boats”: the index of the “five”, or the same index
    private static int AfterOwner(FigureScan scan, int at)
    {
        for (int i = at; scan.Has(at - 1, FigureRoles.Definite) && i < at + LongestOwner
            && scan.Tags[i] is WordTag.Noun or WordTag.Name or WordTag.Adjective; i++)
        {
            if (scan.Tags[i + 1] == WordTag.Possessive && scan.DraftAt(i + 2) is { Sense: null, Kind: FigureKind.Count } owned && owned.First == i + 2)
            {
                return i + 2;
            }
        }

        return at;
    }

    private static int SkipPossessor(FigureScan scan, int at, int head)
    {
        for (int i = head; i > at; i--)
        {
            if (scan.Tags[i - 1] == WordTag.Possessive && scan.Tags[i - 2] == WordTag.Noun && scan.Has(at - 1, FigureRoles.Definite))
            {
                return i;
            }
        }

        return at;
    }

    // “five of the three-ton boats”, “two 500-pound bombs”, “three of the 12 boats”
    private static int FindHeadBehindFigure(FigureScan scan, int at)
    {
        if (scan.DraftAt(at) is not { SenseBefore: false, Kind: not FigureKind.Ordinal } measure || measure.First != at
            || (measure.Sense is null && !scan.IsWordAt(at - 1) && scan.Tags[at - 1] != WordTag.Possessive))
        {
            return -1;
        }

        int head = scan.SkipHyphen(measure.End);
        int last = head + LongestPhrase;
        while (head < last && !scan.IsPluralAt(head) && scan.IsAdjectiveAt(head))
        {
            head++;
        }

        return scan.IsPluralAt(head) ? head : -1;
    }

    private static int FindHead(FigureScan scan, FigureDraft draft, int at, bool joined)
    {
        // “15 hurt”
        if (at == draft.End && scan.Has(at, FigureRoles.State) && !scan.IsPluralAt(at) && !scan.IsPluralAt(at + 1) && !scan.IsAdjectiveAt(at + 1))
        {
            return -1;
        }

        if (joined && IsAttribute(scan, at))
        {
            // the “hole” of “an 18-hole course”; the “strong” of “a 30-strong crew” is none
            return scan.Tags[at] == WordTag.Adjective ? -1 : at;
        }

        int plural = FindPlural(scan, at, out int firstNoun, out int last);
        if (plural >= 0 || draft.Value == 1 || (draft.Kind == FigureKind.Ratio && at > draft.End))
        {
            return plural >= 0 ? plural : last;
        }

        // “12-page report”, “3 cylinder engine”
        bool compound = scan.IsNumberAt(draft.NumberEnd - 1) && firstNoun == at && scan.Tags[at + 1] is WordTag.Noun or WordTag.Name;
        return joined || compound ? firstNoun : -1;
    }

    // a word that a hyphen joins to the number, before what it describes
    private static bool IsAttribute(FigureScan scan, int at) =>
        scan.Touches(at) && scan.Tags[at] is WordTag.Noun or WordTag.Adjective && !scan.IsPluralAt(at) && scan.IsAdjectiveAt(at + 1)
            && scan.Tokens[at + 1].SpaceBefore;

    // the first plural of the phrase, and where it has none its first and last noun
    private static int FindPlural(FigureScan scan, int at, out int firstNoun, out int last)
    {
        firstNoun = -1;
        last = -1;
        for (int i = at; i < Math.Min(scan.End, at + LongestPhrase) && Extends(scan, i, at); i++)
        {
            if (!scan.IsWordAt(i) || scan.Touches(i) && i > at && !scan.IsDash(i - 1))
            {
                continue;
            }

            bool hyphenNext = scan.IsDash(i + 1) && scan.Touches(i + 1) && scan.Touches(i + 2);
            bool present = (scan.Tags.ClassesOf(i) & WordClass.Present) != 0 && scan.DraftAt(i + 1) is { SenseBefore: true };
            bool takesObject = present || scan.Tags[i] == WordTag.Verb && !(scan.Has(i + 1, FigureRoles.Article) && scan.Has(i + 2, FigureRoles.Rate))
                && (scan.Tags[i + 1] is WordTag.Determiner or WordTag.Pronoun or WordTag.Number || scan.DraftAt(i + 1) is not null);
            if (scan.IsPluralAt(i) && !hyphenNext && !takesObject)
            {
                // “sports cars”, but not “apples costs $5”
                bool longer = scan.Tags[i + 1] == WordTag.Noun && scan.IsPluralAt(i + 1)
                    && !((scan.Tags.ClassesOf(i + 1) & WordClass.Present) != 0 && (scan.Tags[i + 2] is WordTag.Determiner or WordTag.Number || scan.DraftAt(i + 2) is not null));
                return longer ? i + 1 : i;
            }

            if (scan.Tags[i] is WordTag.Noun or WordTag.Name)
            {
                firstNoun = firstNoun < 0 ? i : firstNoun;
                last = hyphenNext ? last : i;
            }
        }

        return -1;
    }

    private static bool Extends(FigureScan scan, int i, int first)
    {
        switch (scan.Tags[i])
        {
            case WordTag.Noun or WordTag.Name or WordTag.Adjective:
                // the “dead” of “left one sailor dead”
                return i == first || !scan.Has(i, FigureRoles.State) || scan.IsAdjectiveAt(i + 1);
            case WordTag.Participle:
                return !scan.Has(i, FigureRoles.State) || scan.IsPluralAt(i + 1);
            case WordTag.Possessive:
                return i > first;
            case WordTag.Adverb:
                return scan.IsPluralAt(i + 1) || scan.Tags[i + 1] is WordTag.Adjective or WordTag.Participle;
            case WordTag.Gerund or WordTag.Verb:
                return scan.IsPluralAt(i + 1) || scan.IsPluralAt(i) || (i > first && scan.IsDash(i - 1)) || (scan.IsDash(i + 1) && scan.Touches(i + 1));
            case WordTag.Determiner:
                return !scan.Has(i, FigureRoles.Definite | FigureRoles.Article) && !scan.IsPluralAt(i);
            case WordTag.Coordinator:
                return i > first && !scan.IsPluralAt(i - 1) && scan.Tags[i + 1] == scan.Tags[i - 1] && (scan.IsPluralAt(i + 1) || scan.IsPluralAt(i + 2));
            case WordTag.Punctuation:
                return i > first && scan.IsDash(i) && scan.Touches(i) && scan.Touches(i + 1);
            case WordTag.Other:
                return scan.Is(i, '&') && i > first;
            default:
                return i > first && scan.IsDash(i - 1) && scan.Touches(i);
        }
    }
}

using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>What became of those who are counted: “killing over 57,000”, “14 wounded”, “five soldiers dead”, “2,000 still missing”, “300 people who were freed”.</summary>
internal static class States
{
    private const int LongestGap = 4;
    private const int LongestOpening = 6;

    /// <summary>The state that the words around the figure tell, or null.</summary>
    public static string? At(FigureScan scan, FigureDraft draft) =>
        draft.Sense is not null && draft.Kind != FigureKind.Percentage ? null
            : After(scan, draft) ?? Before(scan, draft) ?? Inverted(scan, draft) ?? OfThem(scan, draft);

    // “78 people were hurt, six of them badly”
    private static string? OfThem(FigureScan scan, FigureDraft draft)
    {
        FigureDraft? all = draft.Index > 0 ? scan.Drafts[draft.Index - 1] : null;
        return all is { Sense: null, Concept: not null } && SkipOfThem(scan, draft.End) > draft.End && scan.Is(draft.First - 1, ',') && all.Unit == draft.Unit
            && (After(scan, all) ?? Before(scan, all)) is { } state && state == all.Concept ? state : null;
    }

    /// <summary>The index just past “of whom” and “of them” behind a figure, or the same index.</summary>
    public static int SkipOfThem(FigureScan scan, int at) =>
        scan.Has(at, FigureRoles.Of) && scan.Tags[at + 1] is WordTag.Relative or WordTag.Pronoun or WordTag.Interrogative ? at + 2 : at;

    // “seven of the injured stayed”, but not “seven of the injured sailors”
    private static bool IsOfThoseIn(FigureScan scan, int at) =>
        scan.Has(at, FigureRoles.Of) && scan.Has(at + 1, FigureRoles.Definite) && scan.Has(at + 2, FigureRoles.State)
        && !scan.IsPluralAt(at + 3) && !(scan.IsAdjectiveAt(at + 3) && scan.IsPluralAt(at + 4));

    private static string? After(FigureScan scan, FigureDraft draft)
    {
        if (IsOfThoseIn(scan, draft.End))
        {
            return scan.Lexicon.StateOf(scan.Tokens[draft.End + 2].Word);
        }

        int at = SkipOfThem(scan, draft.PhraseEnd);

        // “17 others were hurt”
        at += at == draft.End && scan.Tags[at] == WordTag.Pronoun && scan.IsWordAt(at) && (scan.Tags.ClassesOf(at) & WordClass.Quantifier) != 0 ? 1 : 0;
        for (int gap = 0; gap < LongestGap && at < scan.End; gap++, at++)
        {
            if (scan.Has(at, FigureRoles.State) && (gap == 0 || IsState(scan, at)))
            {
                return gap == 0 && IsDeed(scan, at) ? null : scan.Lexicon.StateOf(scan.Tokens[at].Word);
            }

            if (FollowsReport(scan, at))
            {
                continue;
            }

            bool relative = gap == 0 && scan.Tags[at] is WordTag.Relative or WordTag.Interrogative;
            if (!relative && scan.Tags[at] is not (WordTag.Adverb or WordTag.Auxiliary))
            {
                break;
            }
        }

        return null;
    }

    // “two rebels killed 14”: what they did
    private static bool IsDeed(FigureScan scan, int at) =>
        scan.Tags[at] == WordTag.Verb && (scan.Tags[at + 1] is WordTag.Number or WordTag.Determiner || scan.DraftAt(at + 1) is not null);

    // the “found” of “12 were found dead”
    private static bool FollowsReport(FigureScan scan, int at) =>
        scan.Tags[at] is WordTag.Participle or WordTag.Verb && scan.Has(at + 1, FigureRoles.State) && scan.Tags[at + 1] != WordTag.Noun
            && IsState(scan, at + 1);

    // “missing”, but not the “killing” of “the sailors then killing”
    private static bool IsState(FigureScan scan, int at) => scan.Tags[at] switch
    {
        WordTag.Name => false,
        WordTag.Gerund => scan.Lexicon.StateOf(scan.Tokens[at].Word) is { } state && scan.Tokens.Characters(at).SequenceEqual(state.AsSpan()),
        _ => true,
    };

    /// <summary>Whether the state stands before the figure as what was done to them: “killed 14”.</summary>
    public static bool IsSaidBefore(FigureScan scan, FigureDraft draft) => After(scan, draft) is null && Before(scan, draft) is not null;

    private static string? Before(FigureScan scan, FigureDraft draft)
    {
        int at = draft.First - 1;
        if (draft.NounFirst >= 0 && scan.Lexicon.IsStateOfPeople(scan.Tokens[at].Word) && !scan.Has(draft.NounEnd - 1, FigureRoles.Person))
        {
            // “fired 20 rockets”
            return null;
        }

        // “shot dead six”
        bool result = at > scan.First && scan.Tags[at] == WordTag.Adjective && scan.Tags[at - 1] is WordTag.Verb or WordTag.Gerund or WordTag.Infinitive;
        return scan.Has(at, FigureRoles.State) && result | scan.Tags[at] is WordTag.Verb or WordTag.Gerund or WordTag.Participle or WordTag.Infinitive
            ? scan.Lexicon.StateOf(scan.Tokens[at].Word)
            : null;
    }

    // “injured in the storm were nine sailors”, “among the dead are 12”, but not “the man killed was 40”
    private static string? Inverted(FigureScan scan, FigureDraft draft)
    {
        int copula = draft.First - 1;
        if (copula <= scan.First || !scan.Has(copula, FigureRoles.Copula) || (scan.Has(copula, FigureRoles.Singular) && draft.Value != 1))
        {
            return null;
        }

        int limit = Math.Max(scan.First, copula - LongestOpening);
        int first = copula - 1;
        while (first > limit && !scan.Has(first, FigureRoles.State)
            && scan.Tags[first] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner or WordTag.Preposition)
        {
            first--;
        }

        bool opens = first == copula - 1 || first == scan.First || scan.Tags[first - 1] == WordTag.Punctuation;
        return opens && scan.Has(first, FigureRoles.State) ? scan.Lexicon.StateOf(scan.Tokens[first].Word) : null;
    }
}

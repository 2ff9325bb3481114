using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>What became of those who are counted: “killing over 57,000”, “14 wounded”, “five soldiers dead”, “2,000 still missing”, “300 people who were freed”.</summary>
internal static class States
{
    private const int LongestGap = 4;

    /// <summary>The state that the words around the figure tell, or null.</summary>
    public static string? At(FigureScan scan, FigureDraft draft) => After(scan, draft) ?? Before(scan, draft);

    private static string? After(FigureScan scan, FigureDraft draft)
    {
        int at = draft.PhraseEnd;
        for (int gap = 0; gap < LongestGap && at < scan.End; gap++, at++)
        {
            if (scan.Has(at, FigureRoles.State) && (gap == 0 || IsState(scan, at)))
            {
                return scan.Lexicon.StateOf(scan.Tokens[at].Word);
            }

            bool relative = gap == 0 && scan.Tags[at] is WordTag.Relative or WordTag.Interrogative;
            if (!relative && scan.Tags[at] is not (WordTag.Adverb or WordTag.Auxiliary))
            {
                break;
            }
        }

        return null;
    }

    // “missing”, but not the “killing” of “the sailors then killing”
    private static bool IsState(FigureScan scan, int at) => scan.Tags[at] switch
    {
        WordTag.Name => false,
        WordTag.Gerund => scan.Lexicon.StateOf(scan.Tokens[at].Word) is { } state && scan.Tokens.Characters(at).SequenceEqual(state.AsSpan()),
        _ => true,
    };

    private static string? Before(FigureScan scan, FigureDraft draft)
    {
        int at = draft.First - 1;
        return scan.Has(at, FigureRoles.State) && scan.Tags[at] is WordTag.Verb or WordTag.Gerund or WordTag.Participle or WordTag.Infinitive
            ? scan.Lexicon.StateOf(scan.Tokens[at].Word)
            : null;
    }
}

using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>The subject of the clause that a figure stands in.</summary>
internal static class ClauseSubject
{
    private const int Window = 60;

    /// <summary>Finds the subject; empty where there is none or a pronoun.</summary>
    public static TokenRange Find(FigureScan scan, FigureDraft draft)
    {
        int limit = Math.Max(scan.First, draft.First - Window);
        for (int i = draft.First - 1; i >= limit; i--)
        {
            if (scan.Tags[i] is not (WordTag.Verb or WordTag.Auxiliary))
            {
                continue;
            }

            int verb = FirstOfGroup(scan, i, limit);
            if (verb > limit && scan.Tags[verb - 1] == WordTag.Coordinator)
            {
                // “fell 5 points and ended at 30”
                i = verb;
                continue;
            }

            return Subject(scan, verb, limit);
        }

        return draft.Kind == FigureKind.Count && draft.NounFirst >= 0 ? default : Nearest(scan, draft);
    }

    private static int FirstOfGroup(FigureScan scan, int verb, int limit)
    {
        while (verb > limit && scan.Tags[verb - 1] is WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation or WordTag.Verb or WordTag.Participle)
        {
            verb--;
        }

        return verb;
    }

    private static TokenRange Subject(FigureScan scan, int verb, int limit)
    {
        if (!new Subjects(scan.Context).TryFindSubject(verb, limit, out TokenRange subject))
        {
            return default;
        }

        if (scan.Tags[subject.First] == WordTag.Relative)
        {
            return new NounPhrases(scan.Context).TryReadBackward(limit, subject.First - (scan.Is(subject.First - 1, ',') ? 1 : 0), out TokenRange antecedent)
                ? antecedent
                : default;
        }

        TokenRange head = Matter.Read(scan, subject.First);
        return head.IsEmpty ? subject : new TokenRange(head.First, Math.Min(head.End, subject.End));
    }

    // no verb: “Harbour index -1.3%”, “Mill shares up 5p”
    private static TokenRange Nearest(FigureScan scan, FigureDraft draft)
    {
        int end = draft.First;
        while (end > scan.First && (scan.Tags[end - 1] is WordTag.Adverb or WordTag.Participle or WordTag.Preposition or WordTag.Gerund or WordTag.Punctuation or WordTag.Determiner
            || scan.Lexicon.Trends[scan.Tokens[end - 1].Word].Trend != FigureTrend.None))
        {
            end--;
        }

        return end > scan.First && new NounPhrases(scan.Context).TryReadBackward(Math.Max(scan.First, end - Window), end, out TokenRange phrase) ? phrase : default;
    }
}

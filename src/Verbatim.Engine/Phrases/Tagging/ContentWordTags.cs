namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Tags nouns, adjectives and adverbs, and hands verbs on.</summary>
internal static class ContentWordTags
{
    public static WordTag Of(TagScan scan, int i, WordClass classes)
    {
        WordTag before = scan.Before(i);
        if ((classes & WordClass.Verb) != 0)
        {
            return VerbTags.Of(scan, i, classes, before);
        }

        if ((classes & WordClass.Adjective) != 0)
        {
            return IsNominal(scan, i, classes, before) ? WordTag.Noun : WordTag.Adjective;
        }

        if ((classes & WordClass.Adverb) != 0)
        {
            return WordTag.Adverb;
        }

        // “them to nationalise it”: an unlisted word where only an infinitive can stand
        return before == WordTag.To || (before == WordTag.Auxiliary && WordsBefore.AskForInfinitive(scan, i)) ? WordTag.Infinitive : WordTag.Noun;
    }

    private static bool IsNominal(TagScan scan, int i, WordClass classes, WordTag before)
    {
        bool noun = WordsAfter.IsNoun(scan, i);
        return IsAge(scan, i)
            ? !noun || PredicateFollows(scan, i)
            : HeadsName(scan, i, classes, before, noun) || PlansSomething(scan, i, classes, before) || CostsAmount(scan, i, classes) || (!noun && ((classes & WordClass.Noun) != 0 || EndsPhrase(scan, i, classes, before)));
    }

    // “the firm aims to cut waste”
    private static bool PlansSomething(TagScan scan, int i, WordClass classes, WordTag before) =>
        before == WordTag.Determiner && (classes & WordClass.Noun) != 0 && (scan.ClassAt(i + 1) & WordClass.Present) != 0
        && (scan.ClassAt(i + 2) & WordClass.Infinitive) != 0;

    // “the firm lost $5”: a noun before a past tense that an amount follows
    private static bool CostsAmount(TagScan scan, int i, WordClass classes) =>
        (classes & WordClass.Noun) != 0 && (scan.ClassAt(i + 1) & WordClass.Past) != 0 && WordsAfter.IsAmount(scan, i + 1);

    // the last word of “a 60-year-old”
    private static bool IsAge(TagScan scan, int i) =>
        i - 2 > scan.First && scan.Tokens.Is(i - 1, '-') && !scan.Tokens[i].SpaceBefore && scan.Tags[i - 2] == WordTag.Time;

    // “a 60-year-old pays $5”, “a Hull official claims that”, but not “a 60-year-old boats man”
    private static bool PredicateFollows(TagScan scan, int i) =>
        i + 2 < scan.End && (scan.ClassAt(i + 1) & WordClass.Present) != 0
        && (WordsAfter.IsAmount(scan, i + 1) || (scan.ClassAt(i + 2) & (WordClass.Determiner | WordClass.Pronoun)) != 0);

    // “a board official”, “the firm will”: an adjective with no noun after it, inside a noun phrase; but not “five minutes late”
    private static bool EndsPhrase(TagScan scan, int i, WordClass classes, WordTag before) =>
        ((classes & WordClass.CueAdjective) == 0 || (before == WordTag.Determiner && (scan.ClassAt(i + 1) & (WordClass.Auxiliary | WordClass.Past)) != 0))
        && (before is WordTag.Determiner or WordTag.Adjective or WordTag.Possessive
            || (before == WordTag.Noun && !WordsBefore.CountedBefore(scan, i)));

    // “a Hull detective said”, “Hull official tells sailors”: what stands between a name and a verb is what the name belongs to
    private static bool HeadsName(TagScan scan, int i, WordClass classes, WordTag before, bool noun)
    {
        const WordClass finite = WordClass.Past | WordClass.Present | WordClass.Auxiliary;
        WordClass next = scan.ClassAt(i + 1);
        bool reports = (next & WordClass.Reporting) != 0 && (next & (WordClass.Noun | WordClass.Adjective)) == 0;
        return before == WordTag.Name && (classes & WordClass.CueAdjective) == 0 && (next & finite) != 0 && (reports || !noun || PredicateFollows(scan, i));
    }
}

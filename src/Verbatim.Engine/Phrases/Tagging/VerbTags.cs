namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Tags words that can be verbs: infinitives, gerunds, past forms; <see cref="PresentTags"/> has the others.</summary>
internal static class VerbTags
{
    public static WordTag Of(TagScan scan, int i, WordClass classes, WordTag before)
    {
        if ((classes & WordClass.Base) != 0 && IsInfinitive(scan, i, before))
        {
            return WordTag.Infinitive;
        }

        if (before is WordTag.Noun or WordTag.Name or WordTag.Mark && IsVerbOfSeveralWords(scan, i, classes))
        {
            return WordTag.Verb;
        }

        bool afterDeterminer = before is WordTag.Determiner or WordTag.Possessive or WordTag.Adjective or WordTag.Number;
        if ((classes & WordClass.Gerund) != 0)
        {
            return IsEvent(scan, i, classes, before, afterDeterminer) ? WordTag.Noun
                : !afterDeterminer ? WordTag.Gerund
                : WordsAfter.IsNoun(scan, i) ? WordTag.Adjective : WordTag.Noun;
        }

        if ((classes & (WordClass.Past | WordClass.Participle)) != 0 && (classes & WordClass.Base) == 0)
        {
            return OfPast(scan, i, classes, before, afterDeterminer);
        }

        return before == WordTag.Auxiliary && (classes & WordClass.Participle) != 0
            ? WordTag.Participle
            : PresentTags.Of(scan, i, classes, before, afterDeterminer);
    }

    // “the painting sold well”, “the approval rating stands”: nouns of their own that end their phrase
    private static bool IsEvent(TagScan scan, int i, WordClass classes, WordTag before, bool afterDeterminer)
    {
        const WordClass finite = WordClass.Auxiliary | WordClass.Past | WordClass.Present;
        WordClass next = scan.ClassAt(i + 1);
        bool ends = (next & finite) != 0 && (next & WordClass.Adjective) == 0 && ((next & WordClass.Noun) == 0 || WordsAfter.PredicateFollows(scan, i + 1));
        return (classes & WordClass.Noun) != 0 && (afterDeterminer || before == WordTag.Noun) && ends;
    }

    // “Quill hit back”, “the board set out”
    private static bool IsVerbOfSeveralWords(TagScan scan, int i, WordClass classes) =>
        (classes & WordClass.Reporting) != 0
        && scan.Lexicon.TryMatchVerb(scan.Tokens, i, scan.End, out VerbWord word, out int length) && length > 1
        && (word.Forms & VerbForms.Past) != 0;

    private static bool IsInfinitive(TagScan scan, int i, WordTag before) =>
        before == WordTag.To
        || (before is WordTag.Auxiliary or WordTag.Pronoun or WordTag.Negation && WordsBefore.AskForInfinitive(scan, i));

    private static bool IsNounBeforeComma(TagScan scan, int i, WordClass classes) =>
        (classes & WordClass.Noun) != 0 && i + 1 < scan.End && scan.Tokens.Is(i + 1, ',') && scan.Tags[i - 1] == WordTag.Determiner;

    // “sales more than doubled”
    private static bool FollowsComparison(TagScan scan, int i) =>
        i - 3 >= scan.First && scan.Tags[i - 3] is WordTag.Noun or WordTag.Name
        && scan.Tags[i - 2] == WordTag.Pronoun && (scan.Tags.ClassesOf(i - 2) & WordClass.Quantifier) != 0
        && (scan.Tags.ClassesOf(i - 1) & WordClass.Subordinator) != 0;

    private static WordTag OfPast(TagScan scan, int i, WordClass classes, WordTag before, bool afterDeterminer)
    {
        if (before == WordTag.Auxiliary)
        {
            return WordTag.Participle;
        }

        if (before == WordTag.Preposition && (classes & WordClass.Past) != 0 && FollowsComparison(scan, i))
        {
            return WordTag.Verb;
        }

        if (before == WordTag.Number && ((classes & WordClass.Participle) == 0 || WordsAfter.CountsSomething(scan, i)))
        {
            // “audits between 2009 and 2011 went astray”, “the Harbour 7 carried 40 sailors”
            return WordTag.Verb;
        }

        if (before == WordTag.Determiner && ((scan.ClassAt(i + 1) & WordClass.Linking) != 0 || IsNounBeforeComma(scan, i, classes)))
        {
            // “the thought of rain”, “the ground, which is wet”
            return WordTag.Noun;
        }

        if (afterDeterminer || before == WordTag.Preposition)
        {
            return WordsAfter.IsNoun(scan, i) ? WordTag.Adjective : before == WordTag.Preposition ? WordTag.Participle : WordTag.Verb;
        }

        return (classes & WordClass.Past) != 0 ? WordTag.Verb : WordTag.Participle;
    }
}

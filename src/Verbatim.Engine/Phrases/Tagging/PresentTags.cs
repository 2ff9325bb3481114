using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Tags words that are a present form of a verb or, just as well, a noun or an adjective: “claims”, “back”.</summary>
internal static class PresentTags
{
    public static WordTag Of(TagScan scan, int i, WordClass classes, WordTag before, bool afterDeterminer)
    {
        if (ReportsAfterAdjective(scan, i, classes, before) || ClosesReport(scan, i, classes))
        {
            return WordTag.Verb;
        }

        if (before == WordTag.Number && (classes & WordClass.Present) != 0 && i - 1 > scan.First
            && scan.Tags[i - 2] is WordTag.Name or WordTag.Punctuation && WordsAfter.IsAmount(scan, i))
        {
            // “the Harbour 7 costs $5”
            return WordTag.Verb;
        }

        if (FollowsItsNoun(scan, i, classes, before))
        {
            return WordTag.Adjective;
        }

        if (afterDeterminer || before == WordTag.Preposition)
        {
            return (classes & WordClass.Adjective) != 0 && WordsAfter.IsNoun(scan, i) ? WordTag.Adjective : WordTag.Noun;
        }

        if (before is WordTag.Pronoun or WordTag.Relative or WordTag.Interrogative || OpensInvertedReport(scan, i, classes, before))
        {
            return WordTag.Verb;
        }

        return AfterOther(scan, i, classes, before);
    }

    private static WordTag AfterOther(TagScan scan, int i, WordClass classes, WordTag before)
    {
        bool third = (classes & WordClass.Present) != 0;
        if (before is WordTag.Noun or WordTag.Name && !WordsBefore.EndLikePlural(scan, i))
        {
            if (third && scan.Tags[i - 1] == WordTag.Adverb)
            {
                // “the ferry also stops there”
                return WordTag.Verb;
            }

            if (!third && (classes & WordClass.Past) == 0)
            {
                // “aides to Quill say”: nothing but a verb, whatever its subject
                return OnlyReports(classes) || ReportsOfMany(scan, i, classes) ? WordTag.Verb : Nominal(classes);
            }
        }

        if (before is WordTag.Noun or WordTag.Name or WordTag.Time or WordTag.Adverb or WordTag.Coordinator or WordTag.Punctuation)
        {
            return VerbComplements.Follow(scan, i, classes, third) ? WordTag.Verb : Nominal(classes);
        }

        return Nominal(classes) == WordTag.Noun && i == scan.First && !third ? WordTag.Verb : Nominal(classes);
    }

    private static WordTag Nominal(WordClass classes) => (classes & WordClass.Adjective) != 0 ? WordTag.Adjective : WordTag.Noun;

    // “the harbour chief says”, “one in five say”
    private static bool ReportsAfterAdjective(TagScan scan, int i, WordClass classes, WordTag before) =>
        OnlyReports(classes & ~WordClass.Adjective)
        && (before is WordTag.Adjective or WordTag.Number || (i > scan.First && scan.Tokens[i - 1].Kind == TokenKind.Symbol)) && ((classes & WordClass.Present) != 0 || IsSaying(scan, i));

    // “bakers close to the mayor”, “someone close to her”
    private static bool FollowsItsNoun(TagScan scan, int i, WordClass classes, WordTag before) =>
        (classes & WordClass.Adjective) != 0 && (classes & WordClass.Base) != 0 && (scan.ClassAt(i + 1) & WordClass.Infinitive) != 0
        && (before is WordTag.Noun or WordTag.Name || (before == WordTag.Pronoun && (scan.Tags.ClassesOf(i - 1) & WordClass.Subject) == 0));

    // “critics of the plan claim it failed”, “critics of the plan point out”
    private static bool ReportsOfMany(TagScan scan, int i, WordClass classes)
    {
        const WordClass opens = WordClass.Complementiser | WordClass.Pronoun | WordClass.Determiner | WordClass.Infinitive;
        return (classes & WordClass.Reporting) != 0 && (classes & WordClass.Base) != 0
            && scan.Lexicon.TryMatchVerb(scan.Tokens, i, scan.End, out _, out int length)
            && (length > 1 || (scan.ClassAt(i + 1) & opens) != 0)
            && WordsBefore.HeadLikePlural(scan, i);
    }

    private static bool OnlyReports(WordClass classes) =>
        (classes & WordClass.Reporting) != 0 && (classes & (WordClass.Noun | WordClass.Adjective)) == 0;

    private static bool IsSaying(TagScan scan, int i) =>
        scan.Lexicon.TryMatchVerb(scan.Tokens, i, scan.End, out VerbWord word, out _) && word.Verb.Strength >= VerbStrength.Thought;

    // ““Keep out,” reads a sign”
    private static bool OpensInvertedReport(TagScan scan, int i, WordClass classes, WordTag before) =>
        before == WordTag.Mark && (classes & WordClass.Reporting) != 0 && (scan.ClassAt(i + 1) & WordClass.Determiner) != 0;

    // “…, council records show.”, “…, the mayor claims.”: after a comma, and the verb last in its sentence
    private static bool ClosesReport(TagScan scan, int i, WordClass classes)
    {
        bool last = i + 1 >= scan.End || (i + 2 >= scan.End && !scan.Tokens[i + 1].IsWord);
        if (!last || i == scan.First || (classes & WordClass.Reporting) == 0)
        {
            return false;
        }

        bool many = WordsBefore.HeadLikePlural(scan, i);
        bool plural = many || scan.Tokens.Characters(i - 1) is [.., 's'];
        WordClass form = plural ? WordClass.Base : WordClass.Present;
        if ((classes & form) == 0)
        {
            return false;
        }

        int at = i - 1;
        bool singular = scan.Tags[at] == WordTag.Name;
        while (at > scan.First && scan.Tags[at] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner
            || (plural && scan.Tags[at] == WordTag.Coordinator) || (many && scan.Tags[at] == WordTag.Preposition))
        {
            singular |= scan.Tags[at] == WordTag.Determiner;
            at--;
        }

        return at > scan.First && at < i - 1 && scan.Tokens.Is(at, ',') && (plural || singular);
    }
}

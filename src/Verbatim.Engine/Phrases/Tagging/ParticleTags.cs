namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Tells apart the short words that may be adverb, preposition or conjunction: “since”, “once”, “like”.</summary>
internal static class ParticleTags
{
    /// <summary>The word's tag; null where it does the work of a noun, a verb or an adjective here.</summary>
    public static WordTag? Of(TagScan scan, int i, WordClass classes)
    {
        if ((classes & WordClass.Adverb) != 0 && scan.Before(i) == WordTag.Auxiliary)
        {
            // “has since said”
            return WordTag.Adverb;
        }

        if ((classes & WordClass.Preposition) != 0)
        {
            return EndsCompound(scan, i) ? WordTag.Noun : IsInCompound(scan, i) ? WordTag.Adjective : (classes & WordClass.Verb) != 0 && IsVerb(scan, i) ? null : WordTag.Preposition;
        }

        if ((classes & WordClass.Subordinator) != 0)
        {
            return (classes & WordClass.Adverb) != 0 && StandsBeforePast(scan, i) ? WordTag.Adverb : WordTag.Subordinator;
        }

        if ((classes & WordClass.Time) != 0)
        {
            return WordTag.Time;
        }

        return (classes & WordClass.Adverb) != 0 && (classes & (WordClass.Verb | WordClass.Adjective)) == 0 ? WordTag.Adverb : null;
    }

    // the “up” of “the start-up raised $5”, but not the “in” of “her father-in-law” nor that of “built-in heating”
    private static bool EndsCompound(TagScan scan, int i) =>
        i - 2 >= scan.First && scan.Tokens.Is(i - 1, '-') && !scan.Tokens[i].SpaceBefore && !scan.Tokens[i - 1].SpaceBefore
        && !(i + 1 < scan.End && scan.Tokens.Is(i + 1, '-'))
        && (scan.Tags[i - 2] == WordTag.Noun || (scan.Tags[i - 2] == WordTag.Verb && (scan.Tags.ClassesOf(i - 2) & WordClass.Base) != 0));

    // the “after” of “after-tax profits”, all of “like-for-like sales”
    private static bool IsInCompound(TagScan scan, int i)
    {
        bool opens = (scan.Tokens[i].SpaceBefore || i == scan.First) && IsJoined(scan, i + 1) && scan.Tokens[i + 2].IsWord;
        return opens || (i - 2 >= scan.First && IsJoined(scan, i - 1)
            && scan.Tags[i - 2] == WordTag.Adjective && (scan.Tags.ClassesOf(i - 2) & WordClass.Preposition) != 0);
    }

    // a hyphen with no space on either side
    private static bool IsJoined(TagScan scan, int hyphen) => hyphen + 1 < scan.End && scan.Tokens.Is(hyphen, '-')
        && !scan.Tokens[hyphen].SpaceBefore && !scan.Tokens[hyphen + 1].SpaceBefore;

    // “like” and “near” are verbs after a subject
    private static bool IsVerb(TagScan scan, int i)
    {
        bool afterBe = i > scan.First && (scan.Tags.ClassesOf(i - 1) & WordClass.Be) != 0;
        return !afterBe && scan.Before(i) is WordTag.Pronoun or WordTag.To or WordTag.Auxiliary or WordTag.Negation;
    }

    // “Lee once said”
    private static bool StandsBeforePast(TagScan scan, int i) =>
        scan.Before(i) is WordTag.Name or WordTag.Noun or WordTag.Pronoun or WordTag.Relative
        && (scan.ClassAt(i + 1) & WordClass.Past) != 0 && (scan.ClassAt(i + 1) & (WordClass.Auxiliary | WordClass.Noun)) == 0;
}

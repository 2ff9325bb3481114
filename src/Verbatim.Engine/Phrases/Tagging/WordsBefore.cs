namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>What the tagged words before a word say of it.</summary>
internal static class WordsBefore
{
    private const int Window = 4;
    private const int AuxiliaryWindow = 5;
    private const int LongestPhrase = 10;

    /// <summary>Whether the auxiliary before, over adverbs and a subject, asks for an infinitive: “would also say”, “did he say”.</summary>
    public static bool AskForInfinitive(TagScan scan, int i)
    {
        for (int before = i - 1, limit = Math.Max(scan.First, i - AuxiliaryWindow); before >= limit; before--)
        {
            WordClass classes = scan.Tags.ClassesOf(before);
            if (scan.Tags[before] == WordTag.Auxiliary)
            {
                return (classes & (WordClass.Modal | WordClass.Do)) != 0;
            }

            if (scan.Tags[before] == WordTag.Pronoun && (classes & WordClass.Auxiliary) != 0)
            {
                return true;
            }

            if (scan.Tags[before] is not (WordTag.Adverb or WordTag.Negation or WordTag.Pronoun))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the noun before, over adverbs, is like a plural: “the voters claim”, not “the voter claim”.</summary>
    public static bool EndLikePlural(TagScan scan, int i)
    {
        for (int before = i - 1, limit = Math.Max(scan.First, i - Window); before >= limit; before--)
        {
            if (scan.Tags[before] is WordTag.Noun or WordTag.Name)
            {
                return IsJoined(scan, before) || scan.Tokens.Characters(before) is [.., 's'] || (scan.Tags.ClassesOf(before) & WordClass.Plural) != 0;
            }
        }

        return true;
    }

    /// <summary>Whether the head of the phrase before is like a plural, over what its prepositions bring: “critics of the plan claim”.</summary>
    public static bool HeadLikePlural(TagScan scan, int i)
    {
        for (int before = i - 1, limit = Math.Max(scan.First, i - LongestPhrase); before > limit; before--)
        {
            if (scan.Tags[before] == WordTag.Preposition)
            {
                if (scan.Tags[before - 1] == WordTag.Noun && EndLikePlural(scan, before))
                {
                    return true;
                }
            }
            else if (scan.Tags[before] is not (WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Determiner or WordTag.Possessive))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a number and one noun stand before the word: “12 metres wide”.</summary>
    public static bool CountedBefore(TagScan scan, int i) =>
        i - 2 >= scan.First && scan.Tags[i - 1] is WordTag.Noun && scan.Tags[i - 2] == WordTag.Number && scan.Tokens[i].SpaceBefore;

    // “Quill and Lee”: a conjunction among the words before
    private static bool IsJoined(TagScan scan, int noun)
    {
        for (int i = noun - 1, limit = Math.Max(scan.First, noun - Window); i >= limit; i--)
        {
            if (scan.Tags[i] == WordTag.Coordinator)
            {
                return true;
            }
        }

        return false;
    }
}

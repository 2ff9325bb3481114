namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Says where forms of be, have and do and modal verbs help another verb, and where they are something else.</summary>
internal static class AuxiliaryTags
{
    private const int Window = 4;

    /// <summary>The word's tag; null where it is a verb of its own.</summary>
    public static WordTag? Of(TagScan scan, int i, WordClass classes)
    {
        if ((classes & WordClass.Time) != 0 && scan.Before(i) is WordTag.Preposition or WordTag.Number)
        {
            return WordTag.Time;
        }

        if ((classes & (WordClass.Be | WordClass.Modal)) != 0)
        {
            return (classes & WordClass.Modal) != 0 && scan.Before(i) is WordTag.Determiner or WordTag.Adjective ? WordTag.Noun : WordTag.Auxiliary;
        }

        // have and do are verbs of their own unless a verb follows: “has said”, “did not say”
        return VerbGoesOn(scan, i + 1) ? WordTag.Auxiliary
            : (classes & WordClass.Gerund) != 0 ? WordTag.Gerund
            : IsHas(classes) ? WordTag.Verb : null;
    }

    // a form of “have” that is no noun and no infinitive: “the phone has just five games”
    private static bool IsHas(WordClass classes) =>
        (classes & WordClass.Have) != 0 && (classes & WordClass.Present) != 0 && (classes & (WordClass.Base | WordClass.Noun)) == 0;

    private static bool VerbGoesOn(TagScan scan, int first)
    {
        for (int i = first, limit = Math.Min(scan.End, first + Window); i < limit; i++)
        {
            WordClass classes = scan.ClassAt(i);
            if ((classes & (WordClass.Participle | WordClass.Base)) != 0 && (classes & WordClass.Determiner) == 0)
            {
                return true;
            }

            if ((classes & (WordClass.Adverb | WordClass.Negation | WordClass.Infinitive)) == 0)
            {
                // “did she say”
                return (classes & WordClass.Subject) != 0 && (scan.ClassAt(i + 1) & (WordClass.Base | WordClass.Participle)) != 0;
            }
        }

        return false;
    }
}

namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Tags the words that hold sentences together: pronouns, determiners, conjunctions and the like.</summary>
internal static class FunctionWordTags
{
    /// <summary>The classes of such words.</summary>
    public const WordClass Classes = WordClass.Determiner | WordClass.Pronoun | WordClass.Relative | WordClass.Interrogative
        | WordClass.Auxiliary | WordClass.Infinitive | WordClass.Negation | WordClass.Coordinator | WordClass.Subordinator
        | WordClass.Preposition | WordClass.Adverb | WordClass.Time | WordClass.Numeral;

    /// <summary>The word's tag; null where it does the work of a noun, a verb or an adjective here.</summary>
    public static WordTag? Of(TagScan scan, int i, WordClass classes)
    {
        if ((classes & WordClass.Demonstrative) != 0)
        {
            return DemonstrativeTags.Of(scan, i);
        }

        if ((classes & WordClass.Auxiliary) != 0 && (classes & WordClass.Pronoun) == 0)
        {
            return AuxiliaryTags.Of(scan, i, classes);
        }

        if ((classes & WordClass.Infinitive) != 0)
        {
            return InfinitiveTags.Of(scan, i);
        }

        return (classes & WordClass.Relative) != 0 ? OfRelative(scan, i) : OfPlain(scan, i, classes);
    }

    private static WordTag OfRelative(TagScan scan, int i) =>
        scan.Before(i) is WordTag.Noun or WordTag.Name or WordTag.Punctuation or WordTag.Pronoun or WordTag.Preposition
            ? WordTag.Relative
            : WordTag.Interrogative;

    private static WordTag? OfPlain(TagScan scan, int i, WordClass classes)
    {
        if ((classes & WordClass.Interrogative) != 0)
        {
            return WordTag.Interrogative;
        }

        if ((classes & WordClass.Numeral) != 0)
        {
            return WordTag.Number;
        }

        if ((classes & WordClass.Determiner) != 0)
        {
            return OfDeterminer(scan, i, classes);
        }

        if ((classes & WordClass.Pronoun) != 0)
        {
            return WordTag.Pronoun;
        }

        if ((classes & WordClass.Coordinator) != 0)
        {
            return WordTag.Coordinator;
        }

        return (classes & WordClass.Negation) != 0 ? WordTag.Negation : ParticleTags.Of(scan, i, classes);
    }

    // “many boats”, “many believe”, “many of them”
    private static WordTag OfDeterminer(TagScan scan, int i, WordClass classes)
    {
        bool alone = (classes & WordClass.Pronoun) != 0
            && (!WordsAfter.IsNoun(scan, i) || ((classes & WordClass.Quantifier) != 0 && WordsAfter.IsPlainReport(scan, i)));
        return alone ? WordTag.Pronoun : WordTag.Determiner;
    }
}

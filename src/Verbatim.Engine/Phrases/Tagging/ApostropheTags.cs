using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Tells possessors from short verbs and from quotation marks: “Lee’s boat”, “she’s late”, “the voters’ boat”.</summary>
internal static class ApostropheTags
{
    public static WordTag OfClitic(TagScan scan, int i) => IsShortVerb(scan, i) ? WordTag.Auxiliary : WordTag.Possessive;

    public static WordTag OfMark(TagScan scan, int i) => IsPluralPossessive(scan, i) ? WordTag.Possessive : WordTag.Mark;

    private static bool IsShortVerb(TagScan scan, int i)
    {
        WordTag before = i > scan.First ? scan.Tags[i - 1] : WordTag.Other;
        if (before is WordTag.Pronoun or WordTag.Relative or WordTag.Interrogative or WordTag.Complementiser or WordTag.Adverb)
        {
            return true;
        }

        WordClass next = scan.ClassAt(i + 1);
        const WordClass afterVerb = WordClass.Determiner | WordClass.Negation | WordClass.Preposition | WordClass.Pronoun;
        return (next & afterVerb) != 0 && (next & (WordClass.Numeral | WordClass.Quantifier)) == 0;
    }

    // “voters’ concerns”: an apostrophe that closes nothing, straight after the s of a noun
    private static bool IsPluralPossessive(TagScan scan, int i)
    {
        TokenList tokens = scan.Tokens;
        return i > scan.First && !tokens[i].SpaceBefore && tokens[i].Length == 1 && Characters.IsApostrophe(tokens.Text[tokens[i].Start])
            && scan.Tags[i - 1] is WordTag.Noun or WordTag.Name && tokens.Text[tokens[i].Start - 1] is 's' or 'S'
            && i + 1 < scan.End && tokens[i + 1].IsWord && tokens[i + 1].SpaceBefore;
    }
}

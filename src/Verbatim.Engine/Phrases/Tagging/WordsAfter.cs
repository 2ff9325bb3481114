using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>What the untagged words after a word say of it.</summary>
internal static class WordsAfter
{
    /// <summary>Whether a noun follows, or what belongs to one.</summary>
    public static bool IsNoun(TagScan scan, int i)
    {
        if (i + 1 >= scan.End)
        {
            return false;
        }

        ref readonly Token next = ref scan.Tokens[i + 1];
        return next.Kind switch
        {
            TokenKind.Number or TokenKind.Handle => true,
            TokenKind.Mark or TokenKind.Symbol => next.SpaceBefore && i + 2 < scan.End,
            TokenKind.Word => IsNominal(scan, i + 1, next),
            _ => false,
        };
    }

    private static bool IsNominal(TagScan scan, int i, in Token word)
    {
        WordClass classes = scan.ClassAt(i);
        if (word.IsCapitalised && (classes & WordClass.Pronoun) == 0)
        {
            return true;
        }

        const WordClass nominal = WordClass.Noun | WordClass.Adjective | WordClass.Numeral | WordClass.Gerund | WordClass.Base | WordClass.Time;
        return (classes & (WordClass.Auxiliary | WordClass.Preposition | WordClass.Infinitive)) == 0
            && ((classes & nominal) != 0 || ((classes & WordClass.Participle) != 0 && !IsFiniteBefore(scan, i)));
    }

    // “official said the”, “those surveyed said Quill”, not “official elected bodies”: what follows a participle tells whether it is a verb
    private static bool IsFiniteBefore(TagScan scan, int i)
    {
        const WordClass opening = WordClass.Determiner | WordClass.Pronoun | WordClass.Complementiser;
        bool past = (scan.ClassAt(i) & WordClass.Past) != 0;
        return past && ((scan.ClassAt(i + 1) & opening) != 0
            || (!scan.IsHeadline && i + 1 < scan.End && scan.Tokens[i + 1].IsCapitalised && IsSaying(scan, i)));
    }

    private static bool IsSaying(TagScan scan, int i) =>
        (scan.ClassAt(i) & WordClass.Reporting) != 0 && scan.Lexicon.TryMatchVerb(scan.Tokens, i, scan.End, out VerbWord word, out _)
        && word.Verb.Strength == VerbStrength.Strong && word.Verb.Is(VerbKinds.Speech | VerbKinds.Tell);

    /// <summary>Whether a number or a currency sign follows.</summary>
    public static bool IsAmount(TagScan scan, int i) => i + 1 < scan.End && scan.Tokens[i + 1].Kind is TokenKind.Number or TokenKind.Symbol;

    /// <summary>Whether what follows the word stands behind a verb only: a number, a determiner, “at”.</summary>
    public static bool PredicateFollows(TagScan scan, int i) =>
        CountsSomething(scan, i) || (scan.ClassAt(i + 1) & (WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition)) != 0;

    /// <summary>Whether a number follows, in digits or in words.</summary>
    public static bool CountsSomething(TagScan scan, int i) => IsAmount(scan, i) || (scan.ClassAt(i + 1) & WordClass.Numeral) != 0;

    /// <summary>Whether a verb follows that only reports and has a plural subject: “few believe”, “many say”.</summary>
    public static bool IsPlainReport(TagScan scan, int i)
    {
        WordClass next = scan.ClassAt(i + 1);
        return (next & WordClass.Reporting) != 0 && (next & WordClass.Base) != 0 && (next & (WordClass.Noun | WordClass.Adjective)) == 0;
    }
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>
/// Asks whether what follows is what only a verb takes, so that a word that may be noun or verb is a verb: “the campaign
/// claims that”, “the plan claims victims”.
/// </summary>
internal static class VerbComplements
{
    public static bool Follow(TagScan scan, int i, WordClass classes, bool third)
    {
        bool reports = (classes & WordClass.Reporting) != 0;
        if (reports && (classes & (WordClass.Noun | WordClass.Adjective)) == 0)
        {
            return true;
        }

        if (i + 1 >= scan.End)
        {
            return false;
        }

        if (reports && (ReportsOfSomebody(scan, i, third) || IsShown(scan, i, third)))
        {
            return true;
        }

        ref readonly Token next = ref scan.Tokens[i + 1];
        return next.IsWord
            ? IsWordAfterVerb(scan, i, classes, third)
            : IsMeasured(scan, i, classes, third) || (next.Kind == TokenKind.Mark && next.SpaceBefore) || (reports && AnnouncesSpeech(scan, i, classes, third));
    }

    // “the sign reads: “Keep out””, but not “a party promise: “Cheaper bread””
    private static bool AnnouncesSpeech(TagScan scan, int i, WordClass classes, bool third)
    {
        bool announced = scan.Tokens.Is(i + 1, ':') && i + 2 < scan.End && scan.Tokens[i + 2].Kind == TokenKind.Mark;
        return announced && ((classes & WordClass.Past) != 0 || third != WordsBefore.EndLikePlural(scan, i));
    }

    private static bool IsWordAfterVerb(TagScan scan, int i, WordClass classes, bool third)
    {
        WordClass after = scan.ClassAt(i + 1);
        const WordClass opens = WordClass.Determiner | WordClass.Pronoun | WordClass.Interrogative | WordClass.Negation;
        if ((after & opens) != 0)
        {
            return true;
        }

        // “the bank set aside $5”, “stars spin nearly 800 times”
        bool finite = (classes & WordClass.Past) != 0 || ((classes & WordClass.Base) != 0 && scan.Before(i) == WordTag.Noun && WordsBefore.EndLikePlural(scan, i));
        if (finite && (after & WordClass.Adverb) != 0 && WordsAfter.IsAmount(scan, i + 1))
        {
            return true;
        }

        // “the shot costs about $4”, but not “talks about 40 boats”
        if (third && scan.Before(i) == WordTag.Noun && !WordsBefore.EndLikePlural(scan, i) && i + 2 < scan.End && scan.Tokens[i + 2].Kind == TokenKind.Symbol
            && (after & (WordClass.Preposition | WordClass.Adverb)) != 0)
        {
            return true;
        }

        bool noun = (classes & WordClass.Noun) != 0;
        return !noun
            && ((scan.Tokens[i + 1].IsCapitalised && !scan.IsHeadline)
                || (!third && (after & (WordClass.Preposition | WordClass.Infinitive | WordClass.Adverb)) != 0));
    }

    private static bool ReportsOfSomebody(TagScan scan, int i, bool third)
    {
        ref readonly Token next = ref scan.Tokens[i + 1];
        const WordClass others = WordClass.Auxiliary | WordClass.Past | WordClass.Linking | WordClass.Coordinator;
        return !scan.IsHeadline && scan.Before(i) switch
        {
            // “Quill talks about”
            WordTag.Name => third && next.IsWord && (scan.ClassAt(i + 1) & others) == 0,

            // “Lee, a farmer, calls Smith”
            WordTag.Coordinator or WordTag.Punctuation => third && next.IsCapitalised,

            // “polls show Quill ahead”, “the survey shows Quill ahead”
            WordTag.Noun => next.IsCapitalised && third != WordsBefore.EndLikePlural(scan, i),
            _ => false,
        };
    }

    // “the poll shows wide support”, “the figures show falls”, but not “the poll shows are over”
    private static bool IsShown(TagScan scan, int i, bool third)
    {
        const WordClass never = WordClass.Auxiliary | WordClass.Linking | WordClass.Coordinator;
        WordClass next = scan.ClassAt(i + 1);
        bool thing = (next & (WordClass.Noun | WordClass.Adjective | WordClass.Adverb)) != 0
            || (next & (WordClass.Past | WordClass.Present | WordClass.Preposition)) == 0;
        return i > scan.First && scan.Tokens[i + 1].IsWord && thing && (next & never) == 0
            && (scan.Tags.ClassesOf(i - 1) & WordClass.Evidence) != 0 && third != WordsBefore.EndLikePlural(scan, i)
            && scan.Lexicon.TryMatchVerb(scan.Tokens, i, scan.End, out VerbWord word, out _) && word.Verb.Is(VerbKinds.Show | VerbKinds.Thought);
    }

    // “the boat does 30 knots”, “the ticket costs $5”, but not “mill shares 5p higher”
    private static bool IsMeasured(TagScan scan, int i, WordClass classes, bool third)
    {
        if (!WordsAfter.IsAmount(scan, i))
        {
            return false;
        }

        // “the firms, with sales of $5, employ 40”
        bool noun = (classes & WordClass.Noun) != 0;
        if (!noun && (third || ((classes & WordClass.Base) != 0 && scan.Before(i) == WordTag.Punctuation)))
        {
            return true;
        }

        // “the hall has 50 rooms and cost $5”
        if (scan.Before(i) == WordTag.Coordinator && (classes & WordClass.Base) != 0 && (classes & WordClass.Past) != 0)
        {
            return true;
        }

        // “fares rise 5%”, “sales hit 3,000”
        bool plural = WordsBefore.EndLikePlural(scan, i);
        return scan.Before(i) is WordTag.Noun or WordTag.Name
            && ((classes & WordClass.Base) != 0 ? plural || (classes & WordClass.Past) != 0 : third && !plural);
    }
}

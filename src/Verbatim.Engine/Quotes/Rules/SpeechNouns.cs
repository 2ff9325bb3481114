using Verbatim.Engine.People.Names;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>Goes from words for what is said to who says it: “the mayor's only comment”, “the message from the coach”.</summary>
internal static class SpeechNouns
{
    // “For Ann Lee, a nurse, the answer …”
    private const int LongestOpener = 24;

    /// <summary>The phrase itself where a word for speech is not its head; else whose speech it is, empty where that is not said.</summary>
    /// <param name="scope">The document.</param>
    /// <param name="subject">A subject, whose verb reports nothing.</param>
    /// <param name="floor">Where the sentence starts.</param>
    public static TokenRange SpeakerOf(QuoteScope scope, TokenRange subject, int floor)
    {
        int head = HeadOf(scope, subject);
        if (!scope.Words.Is(head, WordClass.CueNoun) || scope.Words.Tag(head) != WordTag.Noun || IsBody(scope, head))
        {
            return subject;
        }

        if (CueNounRule.PossessorOf(scope, head, floor) is { IsEmpty: false } possessor)
        {
            return possessor;
        }

        TokenRange source = AfterPreposition(scope, head + 1, subject.End);
        return source.IsEmpty ? Opener(scope, floor, subject.First) : source;
    }

    // a campaign wants something, and speaks for itself
    private static bool IsBody(QuoteScope scope, int head) =>
        scope.Context.Names is { } names && names.Words.Has(head, NameTraits.OrganisationSign);

    private static int HeadOf(QuoteScope scope, TokenRange phrase)
    {
        int head = phrase.First;
        while (head + 1 < phrase.End && scope.Words.Tag(head + 1) is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number
            or WordTag.Possessive or WordTag.Determiner or WordTag.Adverb)
        {
            head++;
        }

        return head;
    }

    // “the message from the coach”, “the words of Ann Lee”, but not “the question of money”
    private static TokenRange AfterPreposition(QuoteScope scope, int preposition, int end)
    {
        bool speaker = scope.Words.Is(preposition, WordClass.Origin | WordClass.Agent);
        if (preposition + 1 >= end || !(speaker || scope.Words.Is(preposition, WordClass.Linking)))
        {
            return default;
        }

        TokenRange source = scope.Phrases.ObjectAfter(preposition + 1, end);
        return speaker || (!source.IsEmpty && scope.Words.Tag(source.End - 1) == WordTag.Name) ? source : default;
    }

    // “For Ann Lee, the answer is simple”: only where the name is somebody's
    private static TokenRange Opener(QuoteScope scope, int floor, int subject)
    {
        if (scope.Words.Tag(floor) != WordTag.Preposition || subject - floor > LongestOpener || !scope.Words.IsComma(subject - 1))
        {
            return default;
        }

        TokenRange source = scope.Phrases.SubjectAfter(floor + 1, subject - 1);
        return !source.IsEmpty && scope.Context.Names?.At(source.First) is { Entity.MayBePerson: true } ? source : default;
    }
}

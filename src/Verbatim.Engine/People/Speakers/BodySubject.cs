using Verbatim.Engine.Model;
using Verbatim.Engine.People.Names;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Speakers;

/// <summary>Finds the body or the group that “it” and “they” take up: the subject of the sentence, or of the one before.</summary>
internal static class BodySubject
{
    // the sentence of the pronoun and the one before it
    private const int MostSentences = 2;
    private const int LongestOpener = 12;

    /// <summary>The noun phrase of the subject; empty where none that speaks as a body is near.</summary>
    /// <param name="context">The document.</param>
    /// <param name="index">Who is named where.</param>
    /// <param name="token">The pronoun; only what stands before it counts.</param>
    /// <param name="many">Whether it stands for many, and so for people too.</param>
    public static TokenRange Find(DocumentContext context, PeopleIndex index, int token, bool many)
    {
        int sentence = SentenceSearch.AtOrBefore(context.Sentences, token);
        for (int i = sentence; i >= 0 && i > sentence - MostSentences; i--)
        {
            Sentence place = context.Sentences[i];
            if (context.Blocks[place.Block].Kind == ParagraphKind.Body
                && SubjectOf(context, place.FirstToken, Math.Min(place.EndToken, token)) is { IsEmpty: false } subject
                && Speaks(context, index, ref subject, many))
            {
                return subject;
            }
        }

        return default;
    }

    private static TokenRange SubjectOf(DocumentContext context, int first, int end)
    {
        var phrases = new NounPhrases(context);
        int at = AfterOpener(context, first, end);
        if (!phrases.TryReadWithTails(at, end, coordinated: false, out TokenRange phrase))
        {
            return default;
        }

        int verb = phrases.EndOfAppositives(phrase.End, end);
        verb += verb > phrase.End && verb < end && context.Tokens.Is(verb, ',') ? 1 : 0;
        while (verb < end && context.Tags[verb] is WordTag.Adverb or WordTag.Negation)
        {
            verb++;
        }

        return verb < end && context.Tags[verb] is WordTag.Verb or WordTag.Auxiliary ? phrase : default;
    }

    // “On Monday, the council …”
    private static int AfterOpener(DocumentContext context, int first, int end)
    {
        if (first >= end || context.Tags[first] is not (WordTag.Preposition or WordTag.Time or WordTag.Adverb or WordTag.Coordinator))
        {
            return first;
        }

        int limit = Math.Min(end, first + LongestOpener);
        for (int i = first + 1; i + 1 < limit && context.Tags[i] is not (WordTag.Verb or WordTag.Auxiliary); i++)
        {
            if (context.Tokens.Is(i, ','))
            {
                return i + 1;
            }
        }

        return context.Tags[first] is WordTag.Preposition ? first : first + 1;
    }

    // “the council of the town”, “the council's costs”, “two officials”; “Hartley Marsh” may be what has a name
    private static bool Speaks(DocumentContext context, PeopleIndex index, ref TokenRange subject, bool many)
    {
        SourcePhrase phrase = SourcePhrase.Read(context, index, subject.First, subject.End);
        int head = phrase.HeadEnd - 1;
        if (head < phrase.First)
        {
            return false;
        }

        if (index.At(head) is { } mention)
        {
            return !many && mention.Entity.Kind is EntityKind.Unsettled or EntityKind.Organisation;
        }

        if (index.Words.Has(head, NameTraits.OrganisationSign)
            || (many && index.Words.RoleBefore(phrase.HeadEnd, phrase.First, out _, out Roles.RoleWord word) && word.Many))
        {
            return true;
        }

        for (int i = phrase.First + 1; i <= head; i++)
        {
            if (context.Tokens[i].Kind == TokenKind.Clitic && index.Words.Has(i - 1, NameTraits.OrganisationSign))
            {
                subject = new TokenRange(phrase.First, i);
                return true;
            }
        }

        return false;
    }
}

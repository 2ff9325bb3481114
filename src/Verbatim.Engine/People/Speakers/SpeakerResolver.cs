using Verbatim.Engine.Model;
using Verbatim.Engine.People.Pronouns;

namespace Verbatim.Engine.People.Speakers;

/// <summary>Says who is meant by the words that attribute a quote.</summary>
internal static class SpeakerResolver
{
    /// <summary>The canonical speaker for a mention.</summary>
    /// <param name="context">The document.</param>
    /// <param name="firstToken">The index of the mention's first token.</param>
    /// <param name="endToken">The index just past its last one.</param>
    /// <returns>The person, organisation or unnamed source; null where a pronoun leads to nobody.</returns>
    public static Speaker? Resolve(DocumentContext context, int firstToken, int endToken)
    {
        if (context.Names is not { } index || firstToken < 0 || endToken > context.Tokens.Count || firstToken >= endToken)
        {
            return null;
        }

        SourcePhrase phrase = SourcePhrase.Read(context, index, firstToken, endToken);
        if (phrase.First >= phrase.End)
        {
            return null;
        }

        Resolution resolution = Find(context, index, phrase);
        Speaker? speaker = resolution.Entity is { } entity ? SpeakerOf(context, entity)
            : resolution.Unnamed.Length > 0 ? new Speaker(resolution.Unnamed.In(context.Text), SpeakerKind.Unnamed, null)
            : resolution.Again;
        context.Traces?.Add(new Trace(
            context.Tokens.SpanOf(firstToken, endToken), resolution.Rule, speaker is null ? "nobody" : speaker.Name));
        return speaker;
    }

    /// <summary>Notes that a quote was given to the speaker, so that later pronouns can lead to them.</summary>
    /// <param name="context">The document.</param>
    /// <param name="speaker">Who was found to speak.</param>
    /// <param name="token">The first token of the words that attribute the quote, or of the quote where there are none.</param>
    public static void NoteSpeaker(DocumentContext context, Speaker? speaker, int token)
    {
        if (context.Names is { } index && speaker is not null)
        {
            Entity? entity = speaker.Person is { } person ? index.PersonAt(person) : null;
            index.NoteSpeaker(entity, speaker, token);
        }
    }

    private static Resolution Find(DocumentContext context, PeopleIndex index, in SourcePhrase phrase)
    {
        PronounWord pronoun = index.Words.Lexicon.Pronouns[context.Tokens[phrase.First].Word];
        bool alone = phrase.HeadEnd - phrase.First == 1;
        if (pronoun.Case == PronounCase.Relative && alone)
        {
            return RelativeResolver.Resolve(context, index, phrase.First, pronoun.Gender);
        }

        if (pronoun.Case != PronounCase.None && alone)
        {
            return PronounResolver.Resolve(context, index, phrase.First, pronoun);
        }

        if (NameInPhrase.Find(index, phrase) is { } named)
        {
            return new Resolution("name", named);
        }

        return DescriptionResolver.Resolve(context, index, phrase);
    }

    private static Speaker SpeakerOf(DocumentContext context, Entity entity) => new(
        PersonWriter.NameOf(context, entity),
        entity.MayBePerson ? SpeakerKind.Person : SpeakerKind.Organisation,
        entity.Person >= 0 ? entity.Person : null);
}

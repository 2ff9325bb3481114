using Verbatim.Engine.People.Pronouns;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Sentences;

namespace Verbatim.Engine.People.Speakers;

/// <summary>Says whom a pronoun that attributes a quote stands for.</summary>
internal static class PronounResolver
{
    private const int FarthestAhead = 40;

    public static Resolution Resolve(DocumentContext context, PeopleIndex index, int token, PronounWord pronoun)
    {
        if (pronoun.Case == PronounCase.Speaking)
        {
            return new Resolution("pronoun-of-speech");
        }

        if (pronoun.Number == PronounNumber.Many || pronoun.Gender == Gender.Neuter)
        {
            return Body(context, index, token, pronoun);
        }

        Entity? person = Salience.Find(context, index, token, pronoun.Gender) ?? Ahead(context, index, token, pronoun.Gender);
        return person is null && index.LastUnnamed is { } unnamed
            ? new Resolution("pronoun-of-unnamed", Again: unnamed)
            : new Resolution("pronoun", person);
    }

    // “When she arrived, Ann Lee said …”
    private static Entity? Ahead(DocumentContext context, PeopleIndex index, int token, Gender gender)
    {
        int sentence = SentenceSearch.AtOrBefore(context.Sentences, token);
        int end = sentence < 0 ? token : Math.Min(context.Sentences[sentence].EndToken, token + FarthestAhead);
        for (int i = index.From(token); i < index.Mentions.Count && index.Mentions[i].First < end; i++)
        {
            Mention mention = index.Mentions[i];
            if (mention.Entity.MayBePerson && !mention.Has(MentionTraits.Quoted | MentionTraits.Possessor | MentionTraits.AfterPreposition)
                && (mention.Entity.Gender == gender || mention.Entity.Gender == Gender.Unknown))
            {
                return mention.Entity;
            }
        }

        return null;
    }

    // “they”, “it”: the body that spoke or was named last
    private static Resolution Body(DocumentContext context, PeopleIndex index, int token, PronounWord pronoun)
    {
        bool many = pronoun.Number == PronounNumber.Many;
        TokenRange subject = BodySubject.Find(context, index, token, many);
        if (index.LastUnnamed is { Kind: not Model.SpeakerKind.Person } last && (subject.IsEmpty || subject.First <= index.LastSpeakerToken))
        {
            return new Resolution("pronoun-of-unnamed", Again: last);
        }

        if (!subject.IsEmpty)
        {
            return NameInPhrase.Find(index, SourcePhrase.Read(context, index, subject.First, subject.End)) is { } named
                ? new Resolution("pronoun-of-body", named)
                : new Resolution("pronoun-of-body", Unnamed: subject.In(context.Tokens));
        }

        int sentence = SentenceSearch.AtOrBefore(context.Sentences, token);
        int floor = sentence < 0 ? 0 : context.Sentences[Math.Max(0, sentence - 1)].FirstToken;
        for (int i = index.From(token) - 1; i >= 0 && index.Mentions[i].First >= floor; i--)
        {
            Mention mention = index.Mentions[i];
            if (mention.Entity.Kind == EntityKind.Organisation && !mention.Has(MentionTraits.Quoted | MentionTraits.Posted) && mention.End <= token)
            {
                return new Resolution("pronoun-of-body", mention.Entity);
            }
        }

        return many
            ? new Resolution("pronoun-of-many", Unnamed: context.Tokens.SpanOf(token, token + 1))
            : new Resolution("pronoun");
    }
}

using Verbatim.Engine.People.Pronouns;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Speakers;

/// <summary>Weighs who is in the reader's mind at a place in the article.</summary>
internal static class Salience
{
    private const int MostMentions = 60;
    private const int MostBlocks = 8;
    private const int MostPronouns = 8;
    private const int LeadingWeight = 18;

    /// <summary>The person a word at the token most likely takes up.</summary>
    /// <param name="context">The document.</param>
    /// <param name="index">Who is named where.</param>
    /// <param name="token">The token of the word; only what stands before it counts.</param>
    /// <param name="gender">The gender wanted; unknown for any.</param>
    /// <returns>The person, or null where nobody is near enough.</returns>
    public static Entity? Find(DocumentContext context, PeopleIndex index, int token, Gender gender)
    {
        index.Pronouns.AdvanceTo(token);
        return Find(context, index, index.Pronouns.Mentions, token, gender);
    }

    /// <summary>The same, with the pronouns that were followed so far.</summary>
    public static Entity? Find(DocumentContext context, PeopleIndex index, ValueList<PronounMention> pronouns, int token, Gender gender)
    {
        int sentence = SentenceSearch.AtOrBefore(context.Sentences, token);
        int block = sentence < 0 ? 0 : context.Sentences[sentence].Block;
        Entity? best = null;
        int bestScore = int.MinValue;
        int seen = 0;

        // mentions are read backwards, and their sentences with them: looking each up would cost more the longer the document
        int mentionSentence = sentence;
        for (int i = index.From(token) - 1; i >= 0 && seen < MostMentions; i--)
        {
            Mention mention = index.Mentions[i];
            if (block - mention.Block > MostBlocks)
            {
                break;
            }

            seen++;
            if (mention.End > token || !Fits(mention, gender))
            {
                continue;
            }

            mentionSentence = SentenceBefore(context, mentionSentence, mention.First);
            int score = PlaceScore(sentence - mentionSentence, block - mention.Block) + Score(context, index, mention, block, gender);
            if (score > bestScore)
            {
                best = mention.Entity;
                bestScore = score;
            }
        }

        return Pronoun(context, index, pronouns, token, sentence, gender, ref bestScore) ?? best;
    }

    // a pronoun keeps the person in mind whom it takes up
    private static Entity? Pronoun(
        DocumentContext context, PeopleIndex index, ValueList<PronounMention> pronouns, int token, int sentence, Gender gender, ref int bestScore)
    {
        int block = sentence < 0 ? 0 : context.Sentences[sentence].Block;
        Entity? best = null;
        int seen = 0;
        for (int i = pronouns.Count - 1; i >= 0 && seen < MostPronouns; i--)
        {
            PronounMention pronoun = pronouns[i];
            if (pronoun.Token >= token)
            {
                continue;
            }

            seen++;
            Entity entity = pronoun.Entity;
            if (gender != Gender.Unknown && entity.Gender != Gender.Unknown && entity.Gender != gender)
            {
                continue;
            }

            int score = PlaceScore(sentence - pronoun.Sentence, block - pronoun.Block) + LeadingWeight + EntityScore(context, index, entity, block, gender);
            if (score > bestScore)
            {
                best = entity;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>Whether the entity is named in the paragraph of the token before it, or in the paragraph before that.</summary>
    public static bool IsNear(DocumentContext context, PeopleIndex index, Entity entity, int token)
    {
        int block = BlockOf(context, token);
        int seen = 0;
        for (int i = index.From(token) - 1; i >= 0 && seen++ < MostMentions && index.Mentions[i].Block >= block - 1; i--)
        {
            if (index.Mentions[i].Entity == entity && !index.Mentions[i].Has(MentionTraits.Posted))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(in Mention mention, Gender gender)
    {
        bool excluded = mention.Has(MentionTraits.Quoted | MentionTraits.Posted);
        if (excluded || !mention.Entity.MayBePerson)
        {
            return false;
        }

        return gender == Gender.Unknown || mention.Entity.Gender == Gender.Unknown || mention.Entity.Gender == gender;
    }

    private static int SentenceBefore(DocumentContext context, int sentence, int token)
    {
        while (sentence > 0 && context.Sentences[sentence].FirstToken > token)
        {
            sentence--;
        }

        return sentence;
    }

    private static int Score(DocumentContext context, PeopleIndex index, in Mention mention, int block, Gender gender)
    {
        bool leading = mention.Has(MentionTraits.Leading);
        int score = leading ? LeadingWeight : 0;
        score -= mention.Has(MentionTraits.Possessor) ? (leading ? 14 : 22) : 0;
        score -= mention.Has(MentionTraits.AfterPreposition) ? 18 : 0;
        score -= mention.Has(MentionTraits.Apart) ? 20 : 0;
        return score + EntityScore(context, index, mention.Entity, block, gender);
    }

    private static int PlaceScore(int sentences, int blocks) =>
        60 - (sentences == 0 ? 0 : 5 + (7 * (sentences - 1))) - (9 * blocks);

    private static int EntityScore(DocumentContext context, PeopleIndex index, Entity entity, int block, Gender gender)
    {
        int score = Math.Min(6, entity.Mentions);
        score -= entity.Kind == EntityKind.Unsettled ? 12 : 0;
        score += gender == Gender.Unknown ? 0 : entity.Gender == gender ? 14 : 8;
        if (entity == index.LastSpeaker)
        {
            int since = block - BlockOf(context, index.LastSpeakerToken);
            score += since <= 0 ? 20 : since == 1 ? 12 : 4;
        }

        return score;
    }

    private static int BlockOf(DocumentContext context, int token)
    {
        int sentence = SentenceSearch.AtOrBefore(context.Sentences, token);
        return sentence < 0 ? -1 : context.Sentences[sentence].Block;
    }
}

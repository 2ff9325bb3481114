using Verbatim.Engine.Sentences;

namespace Verbatim.Engine.People;

/// <summary>Weighs who is in the reader's mind at a place in the article.</summary>
internal static class Salience
{
    private const int MostMentions = 60;
    private const int MostBlocks = 8;

    /// <summary>The person a word at the token most likely takes up.</summary>
    /// <param name="context">The document.</param>
    /// <param name="index">Who is named where.</param>
    /// <param name="token">The token of the word; only what stands before it counts.</param>
    /// <param name="gender">The gender wanted; unknown for any.</param>
    /// <param name="except">Somebody who cannot be meant, or null.</param>
    /// <returns>The person, or null where nobody is near enough.</returns>
    public static Entity? Find(DocumentContext context, PeopleIndex index, int token, Gender gender, Entity? except = null)
    {
        int sentence = SentenceAt(context, token);
        int block = sentence < 0 ? 0 : context.Sentences[sentence].Block;
        Entity? best = null;
        int bestScore = int.MinValue;
        int seen = 0;
        for (int i = index.From(token) - 1; i >= 0 && seen < MostMentions; i--)
        {
            Mention mention = index.Mentions[i];
            if (block - mention.Block > MostBlocks)
            {
                break;
            }

            seen++;
            if (mention.End > token || mention.Entity == except || !Fits(mention, gender))
            {
                continue;
            }

            int score = Score(context, index, mention, sentence, block, gender);
            if (score > bestScore)
            {
                best = mention.Entity;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>The index of the sentence that the token stands in, or -1.</summary>
    public static int SentenceAt(DocumentContext context, int token)
    {
        List<Sentence> sentences = context.Sentences;
        int low = 0;
        int high = sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (sentences[middle].FirstToken <= token)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high < 0 ? -1 : low;
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

    private static int Score(DocumentContext context, PeopleIndex index, in Mention mention, int sentence, int block, Gender gender)
    {
        int distance = Math.Max(0, sentence - SentenceAt(context, mention.First));
        int score = 60 - (distance == 0 ? 0 : 5 + (7 * (distance - 1))) - (4 * (block - mention.Block));
        score += mention.Has(MentionTraits.Leading) ? 18 : 0;
        score -= mention.Has(MentionTraits.Possessor) ? 22 : 0;
        score -= mention.Has(MentionTraits.AfterPreposition) ? 18 : 0;
        score -= mention.Has(MentionTraits.Apart) ? 20 : 0;
        score -= mention.Entity.Kind == EntityKind.Unsettled ? 25 : 0;
        score += gender != Gender.Unknown && mention.Entity.Gender == gender ? 14 : 0;
        score += Math.Min(10, mention.Entity.Mentions);
        if (mention.Entity == index.LastSpeaker)
        {
            score += BlockOf(context, index.LastSpeakerToken) >= block - 1 ? 24 : 8;
        }

        return score;
    }

    private static int BlockOf(DocumentContext context, int token)
    {
        int sentence = SentenceAt(context, token);
        return sentence < 0 ? -1 : context.Sentences[sentence].Block;
    }
}

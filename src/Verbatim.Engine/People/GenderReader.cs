using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>Learns the gender of people from the pronouns that take their names up in the same sentence.</summary>
internal static class GenderReader
{
    private const int Farthest = 30;

    public static void Run(DocumentContext context, PeopleIndex index)
    {
        IReadOnlyList<Mention> mentions = index.Mentions;
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            if (mention.Entity.Kind != EntityKind.Person || mention.Entity.Gender != Gender.Unknown || mention.Has(MentionTraits.Quoted | MentionTraits.Posted))
            {
                continue;
            }

            int end = Math.Min(context.Blocks[mention.Block].EndToken, mention.End + Farthest);
            for (int next = i + 1; next < mentions.Count && mentions[next].First < end; next++)
            {
                if (mentions[next].Entity.MayBePerson && mentions[next].Entity != mention.Entity)
                {
                    end = mentions[next].First;
                    break;
                }
            }

            mention.Entity.Gender = FirstPronoun(index.Words, mention.End, end);
        }
    }

    private static Gender FirstPronoun(NameWords words, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (words.Tokens[i].Kind == TokenKind.Mark)
            {
                break;
            }

            PronounWord pronoun = words.Lexicon.Pronouns[words.Tokens[i].Word];
            if (pronoun.Case != PronounCase.None && pronoun.Gender is Gender.Male or Gender.Female)
            {
                return pronoun.Gender;
            }
        }

        return Gender.Unknown;
    }
}

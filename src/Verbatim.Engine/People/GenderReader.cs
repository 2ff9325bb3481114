using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Pronouns;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>Learns the gender of people from the pronouns that take their names up in the same sentence.</summary>
internal static class GenderReader
{
    private const int Farthest = 30;

    public static void Run(DocumentContext context, PeopleIndex index)
    {
        ValueList<Mention> mentions = index.Mentions;
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            if (mention.Entity.Kind != EntityKind.Person || mention.Entity.Gender != Gender.Unknown || mention.Has(MentionTraits.Quoted | MentionTraits.Posted))
            {
                continue;
            }

            int end = Math.Min(context.Blocks[mention.Block].EndToken, mention.End + Farthest);
            mention.Entity.Gender = FirstPronoun(index, i, end);
        }
    }

    // the first pronoun that can be nobody else's: people of the other gender may stand between
    private static Gender FirstPronoun(PeopleIndex index, int mention, int end)
    {
        ValueList<Mention> mentions = index.Mentions;
        NameWords words = index.Words;
        Gender between = Gender.Unknown;
        int next = mention + 1;
        for (int i = mentions[mention].End; i < end && words.Tokens[i].Kind != TokenKind.Mark; i++)
        {
            while (next < mentions.Count && mentions[next].First <= i)
            {
                Entity other = mentions[next++].Entity;
                bool confuses = other != mentions[mention].Entity && other.MayBePerson;
                if (confuses && (other.Gender == Gender.Unknown || (between != Gender.Unknown && between != other.Gender)))
                {
                    return Gender.Unknown;
                }

                between = confuses ? other.Gender : between;
            }

            PronounWord pronoun = words.Lexicon.Pronouns[words.Tokens[i].Word];
            if (pronoun.Case != PronounCase.None && pronoun.Gender is Gender.Male or Gender.Female)
            {
                return pronoun.Gender == between ? Gender.Unknown : pronoun.Gender;
            }
        }

        return Gender.Unknown;
    }
}

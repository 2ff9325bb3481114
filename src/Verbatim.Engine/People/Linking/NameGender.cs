using Verbatim.Engine.People.Names;

namespace Verbatim.Engine.People.Linking;

/// <summary>What titles and given names say of somebody's gender.</summary>
internal static class NameGender
{
    public static void Note(NameWords words, Entity entity, in NamePart part)
    {
        Gender title = part.Title?.Gender ?? Gender.Unknown;
        if (title != Gender.Unknown)
        {
            entity.Gender = title;
        }
        else if (entity.Gender == Gender.Unknown && part.Names >= 2)
        {
            entity.Gender = OfGivenName(words, part);
        }
    }

    // “J. Robert Hale”: after an initial, the names behind it
    private static Gender OfGivenName(NameWords words, in NamePart part)
    {
        Gender gender = words.Lexicon.Genders[words.Tokens[words.GivenToken(part)].Word];
        if (words.IsInitial(part.First))
        {
            for (int i = part.First + 1; i < part.End - 1 && gender == Gender.Unknown; i++)
            {
                gender = words.Lexicon.Genders[words.Tokens[i].Word];
            }
        }

        return gender;
    }
}

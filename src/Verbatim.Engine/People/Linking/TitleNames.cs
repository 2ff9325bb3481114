using Verbatim.Engine.People.Names;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Linking;

/// <summary>Finds in lines in title case, where every word has its capital, the people whom the article names elsewhere.</summary>
internal sealed class TitleNames(NameWords words, EntityTable entities)
{
    private const int LongestName = 5;

    private readonly TokenList _tokens = words.Tokens;

    /// <summary>The person whom the word names: by the last name, or by the given name and the last name after it.</summary>
    public Entity? FindPerson(int token, int end, out int nameEnd)
    {
        nameEnd = token + 1;
        int word = _tokens[token].Word;
        Entity? given = entities.WithGivenName(word);
        if (given is not null)
        {
            for (int last = token + 1; last < end && last < token + LongestName && _tokens[last].IsWord; last++)
            {
                if (entities.FindPerson(_tokens[last].Word, token) is { } named)
                {
                    nameEnd = last + 1;
                    return named;
                }
            }
        }

        return FindByLastName(word) ?? (words.Has(token, NameTraits.GivenOrWord | NameTraits.GivenOrPlace | NameTraits.Ordinary) ? null : given);
    }

    // the one whose whole name stands in the article most often
    private Entity? FindByLastName(int word)
    {
        Entity? best = null;
        foreach (Entity entity in entities.WithLastName(word))
        {
            if (best is null || entity.FullMentions >= best.FullMentions)
            {
                best = entity;
            }
        }

        return best;
    }
}

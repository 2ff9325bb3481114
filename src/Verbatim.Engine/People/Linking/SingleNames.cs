using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Linking;

/// <summary>Links names of one word: “Lee”, “Ms. Lee”, “Bob”.</summary>
internal sealed class SingleNames(NameWords words, EntityTable entities, PersonProof proof)
{
    private readonly TokenList _tokens = words.Tokens;

    /// <summary>Whom the name means; null where that is nobody.</summary>
    public Entity? Link(in NamePart part)
    {
        int last = words.LastToken(part);
        if (last > part.First && part.Title is null && entities.LatestWithLastName(_tokens[part.First].Word) is not null)
        {
            // “Keller-Moreau” is a plan of two people
            return null;
        }

        Entity? entity = FindPerson(part, _tokens[last].Word);
        if (entity is null && part.Title is null && entities.FindBody(part.First, part.End) is { } body)
        {
            return body;
        }

        if (entity is null && proof.StandsAlone(part))
        {
            entity = entities.AddPerson(part, proof.IsProved(part) ? EntityKind.Person : EntityKind.Unsettled, last);
        }

        if (entity is not null)
        {
            Note(entity, part);
        }

        return entity;
    }

    private void Note(Entity entity, in NamePart part)
    {
        if (entity.Kind == EntityKind.Unsettled && proof.IsProved(part))
        {
            entity.Kind = EntityKind.Person;
        }

        entity.BareMentions++;
        NameGender.Note(words, entity, part);
    }

    private Entity? FindPerson(in NamePart part, int word)
    {
        Gender wanted = part.Title?.Gender ?? Gender.Unknown;
        Entity? entity = FindByLastName(part, word, wanted) ?? Fitting(entities.WithInnerName(word), wanted);

        // the “Mr Xi” of a “Xi Minghao”: the family's name may stand first
        return entity
            ?? (part.Title?.Kind == RoleKind.Courtesy ? Fitting(entities.WithGivenName(word), wanted) : FindByGivenName(part, word));
    }

    // “Mrs Xi” is not Xi Minghao, of whom the article says “he”
    private static Entity? Fitting(Entity? entity, Gender wanted) => entity is not null && Fits(entity, wanted) ? entity : null;

    private static bool Fits(Entity entity, Gender wanted) =>
        wanted == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == wanted;

    // of those with one last name: whom the title fits, for whom it stood alone before, whom the article names most
    private Entity? FindByLastName(in NamePart part, int word, Gender wanted)
    {
        Entity? best = null;
        int bestScore = int.MinValue;
        foreach (Entity entity in entities.WithLastName(word))
        {
            if (!Fits(entity, wanted))
            {
                continue;
            }

            int score = ScoreOf(entity, part.Block) + (wanted != Gender.Unknown && entity.Gender == wanted ? 5000 : 0);
            if (score >= bestScore)
            {
                best = entity;
                bestScore = score;
            }
        }

        return best;
    }

    private static int ScoreOf(Entity entity, int block) =>
        (entity.BareMentions > 0 ? 1000 : 0)
        + (entity.LatestFullBlock >= 0 ? 500 : 0)
        + (entity.LatestFullBlock == block ? 6 : 0)
        + (entity.FullMentions * 4)
        + (entity.Kind == EntityKind.Person ? 2 : 0);

    private Entity? FindByGivenName(in NamePart part, int word)
    {
        NameTraits traits = words.TraitsOf(part.First);
        bool doubtful = (traits & (NameTraits.GivenOrWord | NameTraits.Ordinary)) != 0 && part.SentenceStart;
        return doubtful || part.AfterArticle || (traits & NameTraits.Particle) != 0 ? null : entities.WithGivenName(word) ?? FindByNickname(word);
    }

    // “Bob” alone for the “Robert Hale” of the article
    private Entity? FindByNickname(int word)
    {
        if (words.Lexicon.Nicknames.TryGetValue(word, out int[]? names))
        {
            foreach (int name in names)
            {
                if (entities.WithGivenName(name) is { } entity)
                {
                    return entity;
                }
            }
        }

        return null;
    }
}

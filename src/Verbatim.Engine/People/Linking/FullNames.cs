using Verbatim.Engine.People.Names;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Linking;

/// <summary>Links names of two words and more: “Ann Lee”, “Vander Berg”.</summary>
internal sealed class FullNames(NameWords words, EntityTable entities, PersonProof proof, BodyNames bodies)
{
    private readonly TokenList _tokens = words.Tokens;

    /// <summary>The person of that name, who is new where nobody of it is known.</summary>
    public Entity Link(in NamePart part, EntityKind kind)
    {
        int last = words.LastToken(part);
        Entity? entity = entities.FindPerson(_tokens[last].Word, words.GivenToken(part), last < part.End - 1 ? part.End - 1 : -1);
        if (entity is null)
        {
            entity = entities.AddPerson(part, kind, last);
            entities.AddGivenName(entity, words.GivenToken(part));
        }
        else if (part.Names > entity.Names || words.EndOfName(part) - part.First > entity.End - entity.First)
        {
            SetName(entity, part, last);
        }

        entity.FullMentions++;
        if (kind == EntityKind.Person)
        {
            entity.Kind = EntityKind.Person;
        }

        NameGender.Note(words, entity, part);
        return entity;
    }

    /// <summary>Links two or three capitals that no lexicon knows.</summary>
    public Entity LinkWeak(in NamePart part)
    {
        int last = words.LastToken(part);
        foreach (Entity entity in entities.WithLastName(_tokens[last].Word))
        {
            if (EndsAs(entity, part, last) || (entity.GivenToken >= 0 && GivenNames.Agree(words, entity.GivenToken, words.GivenToken(part))))
            {
                if (entity.Kind == EntityKind.Unsettled && proof.IsProved(part))
                {
                    entity.Kind = EntityKind.Person;
                }

                entity.FullMentions += entity.Names == part.Names ? 1 : 0;
                return entity;
            }
        }

        bool proved = proof.IsProved(part);
        return part.AfterArticle && !proved ? bodies.Link(part) : Link(part, proved ? EntityKind.Person : EntityKind.Unsettled);
    }

    // the fullest form of a name is kept, with a given name rather than an initial
    private void SetName(Entity entity, in NamePart part, int last)
    {
        entity.First = part.First;
        entity.End = words.EndOfName(part);
        entity.Names = part.Names;
        entity.LastToken = last;
        int given = words.GivenToken(part);
        entity.GivenToken = _tokens[given].Length > 2 || _tokens[entity.GivenToken].Length <= 2 ? given : entity.GivenToken;
    }

    // “Vander Berg” is the end of “Ann Vander Berg”
    private bool EndsAs(Entity entity, in NamePart part, int last)
    {
        int offset = entity.LastToken - last;
        if (entity.Names <= part.Names)
        {
            return false;
        }

        for (int i = last; i >= part.First; i--)
        {
            if (i + offset <= entity.First || _tokens[i].Word != _tokens[i + offset].Word)
            {
                return false;
            }
        }

        return true;
    }
}

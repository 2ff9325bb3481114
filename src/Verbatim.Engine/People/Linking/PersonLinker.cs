using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Linking;

/// <summary>Says which of the names found are one person's, or one organisation's.</summary>
internal sealed class PersonLinker
{
    private readonly NameWords _words;
    private readonly TokenList _tokens;
    private readonly EntityTable _entities;
    private readonly FullNames _full;
    private readonly SingleNames _single;
    private readonly BodyNames _bodies;

    public PersonLinker(DocumentContext context, NameWords words, RoleReader roles, EntityTable entities)
    {
        var proof = new PersonProof(context, words, roles);
        _words = words;
        _tokens = words.Tokens;
        _entities = entities;
        _bodies = new BodyNames(words, entities);
        _full = new FullNames(words, entities, proof, _bodies);
        _single = new SingleNames(words, entities, proof);
    }

    /// <summary>Gives every name its entity: whole names that prove themselves first, then the others in document order.</summary>
    public void Link(ValueList<NamePart> parts)
    {
        LinkProved(parts, longer: false);
        LinkProved(parts, longer: true);
        LinkBodies(parts);
        LinkOthers(parts);
    }

    // names of two words first: longer ones may be these with a word too many
    private void LinkProved(ValueList<NamePart> parts, bool longer)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            ref NamePart part = ref parts[i];
            bool titled = part.Title is not null && !_words.Has(part.First, NameTraits.Given) && !_words.IsInitial(part.First);
            if (part.Kind == EntityKind.Unsettled && part.Strong && !titled && part.Names >= 2 && part.Names > 2 == longer)
            {
                CutAfterKnown(ref part);
                part.Entity = _full.Link(part, EntityKind.Person);
            }
        }
    }

    // “Ann Lee Responds” in a caption, where the article knows Ann Lee
    private void CutAfterKnown(ref NamePart part)
    {
        bool longer = part.Names > 2 && part.End - part.First == part.Names;
        if (longer && _entities.FindPerson(_tokens[part.End - 1].Word, part.First) is null
            && _entities.FindPerson(_tokens[part.First + 1].Word, part.First) is not null)
        {
            part.End = part.First + 2;
            part.Names = 2;
        }
    }

    private void LinkBodies(ValueList<NamePart> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            ref NamePart part = ref parts[i];
            if (part.Kind is EntityKind.Organisation or EntityKind.Place)
            {
                part.Entity = _bodies.Link(part);
            }
        }
    }

    private void LinkOthers(ValueList<NamePart> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            ref NamePart part = ref parts[i];
            if (part.Kind == EntityKind.Unsettled)
            {
                part.Entity ??= part.Names >= 2 ? _full.LinkWeak(part) : _single.Link(part);
            }

            if (part.Entity is { } entity)
            {
                entity.Mentions++;
                if (part.Names >= 2)
                {
                    entity.LatestFullBlock = part.Block;
                }
            }
        }
    }
}

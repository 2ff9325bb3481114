using Verbatim.Engine.People.Names;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Linking;

/// <summary>Links the names of organisations, places and things.</summary>
internal sealed class BodyNames(NameWords words, EntityTable entities)
{
    private readonly TokenList _tokens = words.Tokens;

    /// <summary>What bears that name, which is new where nothing of it is known.</summary>
    public Entity Link(in NamePart part)
    {
        if (IsSingleInCapitals(part) && entities.LatestWithLastName(_tokens[part.First].Word) is { FullMentions: > 0, Kind: EntityKind.Person } shouted)
        {
            // “KELLER:” where the article knows Ann Keller
            return shouted;
        }

        if (entities.FindBody(part.First, part.End) is { } known && (known.Kind == part.Kind || part.Kind == EntityKind.Unsettled))
        {
            if (part.End - part.First > known.End - known.First)
            {
                known.First = part.First;
                known.End = part.End;
            }

            return known;
        }

        return entities.AddBody(part, part.Kind == EntityKind.Unsettled ? EntityKind.Thing : part.Kind);
    }

    private bool IsSingleInCapitals(in NamePart part) =>
        part.End - part.First == 1 && part.Kind == EntityKind.Organisation && _tokens[part.First].Case == LetterCase.Upper;
}

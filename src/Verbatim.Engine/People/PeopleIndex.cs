using Verbatim.Engine.Model;
using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Pronouns;
using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>Who is named where, for look-up by token; and who has spoken so far.</summary>
internal sealed class PeopleIndex
{
    private readonly ValueList<Mention> _mentions;

    public PeopleIndex(DocumentContext context, NameWords words, RoleReader roles, List<Entity> entities, ValueList<Mention> mentions)
    {
        Words = words;
        Roles = roles;
        Entities = entities;
        _mentions = mentions;
        Pronouns = new PronounChain(context, this);
    }

    public NameWords Words { get; }

    public RoleReader Roles { get; }

    public List<Entity> Entities { get; }

    /// <summary>The mentions in document order; no two share a token.</summary>
    public ValueList<Mention> Mentions => _mentions;

    /// <summary>Who is known by which word for a person.</summary>
    public RoleIndex Holders { get; } = new();

    /// <summary>The entities of the document's people, in their order.</summary>
    public List<Entity> People { get; } = [];

    public PronounChain Pronouns { get; }

    /// <summary>Who spoke last, as far as the document has been read; null at first.</summary>
    public Entity? LastSpeaker { get; private set; }

    /// <summary>The token at which the last speaker was noted.</summary>
    public int LastSpeakerToken { get; private set; } = -1;

    /// <summary>The last speaker, where that was nobody with a name; else null.</summary>
    public Speaker? LastUnnamed { get; private set; }

    /// <summary>The index of the first mention that ends after the token.</summary>
    public int From(int token)
    {
        int low = 0;
        int high = _mentions.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_mentions[middle].End <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The mention that covers the token, title included, or null.</summary>
    public Mention? At(int token)
    {
        int index = From(token);
        return index < _mentions.Count && _mentions[index].TitleFirst <= token ? _mentions[index] : null;
    }

    /// <summary>The entity of the person at that index of the document's people.</summary>
    public Entity? PersonAt(int person) => (uint)person < (uint)People.Count ? People[person] : null;

    /// <summary>Notes that somebody spoke at the token.</summary>
    public void NoteSpeaker(Entity? entity, Speaker speaker, int token)
    {
        LastSpeaker = entity;
        LastUnnamed = entity is null ? speaker : null;
        LastSpeakerToken = token;
    }
}

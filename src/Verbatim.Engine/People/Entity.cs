using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>Somebody or something that the article names.</summary>
internal sealed class Entity
{
    public Entity(EntityKind kind, int first, int end)
    {
        Kind = kind;
        First = first;
        End = end;
    }

    public EntityKind Kind { get; set; }

    /// <summary>The first token of the fullest form of the name.</summary>
    public int First { get; set; }

    /// <summary>Just past its last token.</summary>
    public int End { get; set; }

    /// <summary>The first word of the name, or -1 where only the last is known.</summary>
    public int GivenToken { get; set; } = -1;

    /// <summary>The token of the last word of the name.</summary>
    public int LastToken { get; set; }

    /// <summary>How many words the fullest form has.</summary>
    public int Names { get; set; }

    public Gender Gender { get; set; }

    /// <summary>How often the whole name stands in the article.</summary>
    public int FullMentions { get; set; }

    /// <summary>How often the article mentions it outside posts.</summary>
    public int Mentions { get; set; }

    /// <summary>How often the last name stands alone for it, as far as mentions are linked.</summary>
    public int BareMentions { get; set; }

    /// <summary>The block of the latest whole name, as far as mentions are linked.</summary>
    public int LatestFullBlock { get; set; } = -1;

    /// <summary>The next entity with the same last word, or null.</summary>
    public Entity? SameLast { get; set; }

    /// <summary>What the article says the person is, in document order.</summary>
    public ValueList<RoleMention> Roles { get; } = [];

    /// <summary>The index in the document's people, or -1.</summary>
    public int Person { get; set; } = -1;

    /// <summary>Whether it may be taken for a person: an unsettled name that attributes speech is one.</summary>
    public bool MayBePerson => Kind is EntityKind.Person or EntityKind.Unsettled;
}

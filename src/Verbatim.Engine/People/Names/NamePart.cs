using Verbatim.Engine.People.Roles;

namespace Verbatim.Engine.People.Names;

/// <summary>A stretch of capitalised words that one name fills, before it is known whose.</summary>
internal struct NamePart
{
    /// <summary>The first token of the title or role before the name, or of the name.</summary>
    public int TitleFirst;

    /// <summary>The first token of the name.</summary>
    public int First;

    /// <summary>Just past the last token of the name.</summary>
    public int End;

    /// <summary>The index of its block.</summary>
    public int Block;

    public EntityKind Kind;

    /// <summary>How many words the name has, particles, initials and endings left out.</summary>
    public int Names;

    /// <summary>The word before the name that is said of the person, if any.</summary>
    public RoleWord? Title;

    /// <summary>Whether the words alone prove a person: a given name, a title, a middle initial.</summary>
    public bool Strong;

    /// <summary>Whether the name begins a sentence.</summary>
    public bool SentenceStart;

    /// <summary>Whether a definite article stands before the words.</summary>
    public bool AfterArticle;

    /// <summary>Whether the name of something else stands right before it.</summary>
    public bool Attached;

    /// <summary>The entity it was found to name.</summary>
    public Entity? Entity;
}

namespace Verbatim.Engine.People;

/// <summary>How a name stands where it is mentioned.</summary>
[Flags]
internal enum MentionTraits : byte
{
    None = 0,

    /// <summary>Between quotation marks.</summary>
    Quoted = 1,

    /// <summary>In an embedded post.</summary>
    Posted = 2,

    /// <summary>As a possessor.</summary>
    Possessor = 4,

    /// <summary>After a preposition.</summary>
    AfterPreposition = 8,

    /// <summary>First in its sentence or clause.</summary>
    Leading = 16,

    /// <summary>In a title, a heading or another line about the article.</summary>
    Apart = 32,

    /// <summary>With the whole name.</summary>
    Full = 64,
}

namespace Verbatim.Engine.Phrases;

/// <summary>What a reporting verb reports.</summary>
[Flags]
internal enum VerbKinds : ushort
{
    None = 0,

    /// <summary>“said”, “wrote”.</summary>
    Speech = 1,

    /// <summary>“told somebody”.</summary>
    Tell = 2,

    /// <summary>“urged somebody to”.</summary>
    Urge = 4,

    /// <summary>“believed”.</summary>
    Thought = 8,

    /// <summary>“hoped to”.</summary>
    Want = 16,

    /// <summary>“blamed somebody for”, “praised somebody for”.</summary>
    Accuse = 32,

    /// <summary>“called somebody a thing”.</summary>
    Name = 64,

    /// <summary>“discussed a thing”.</summary>
    Topic = 128,

    /// <summary>“spoke about a thing”.</summary>
    About = 256,

    /// <summary>“the poll showed that”.</summary>
    Show = 512,

    /// <summary>“appeared to”.</summary>
    Seem = 1024,

    /// <summary>“laughed”.</summary>
    Manner = 2048,

    /// <summary>“went on to say”.</summary>
    Chain = 4096,
}

namespace Verbatim.Engine.Phrases;

/// <summary>How readily marked words beside a verb are its speech.</summary>
internal enum VerbStrength : byte
{
    /// <summary>It introduces no speech: “seem”.</summary>
    None,

    /// <summary>“laughed”, “praised”.</summary>
    Weak,

    /// <summary>“wondered”.</summary>
    Thought,

    /// <summary>“said”.</summary>
    Strong,
}

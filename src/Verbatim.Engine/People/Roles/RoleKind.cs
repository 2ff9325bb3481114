namespace Verbatim.Engine.People.Roles;

/// <summary>What a word for a person says.</summary>
internal enum RoleKind : byte
{
    /// <summary>How to address somebody: “Mr.”.</summary>
    Courtesy,

    /// <summary>What somebody holds, written before the name: “Sen.”, “Governor”.</summary>
    Office,

    /// <summary>What somebody does: “analyst”.</summary>
    Trade,

    /// <summary>What a known person is called for variety: “the billionaire”.</summary>
    Public,

    /// <summary>Where somebody stands in a contest, or of what party: “the nominee”; said of many in one article.</summary>
    Standing,

    /// <summary>Mostly of people without a name: “a voter”.</summary>
    Common,

    /// <summary>Of somebody else's family: “his wife”.</summary>
    Kin,
}

namespace Verbatim.Engine.Phrases;

/// <summary>Where the source of a phrase stands that attributes without a verb.</summary>
internal enum CuePhrase : byte
{
    /// <summary>It names nobody: “reportedly”.</summary>
    None,

    /// <summary>“according to the mayor”.</summary>
    After,
}

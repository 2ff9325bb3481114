namespace Verbatim.Engine.People;

/// <summary>How a document writes a word.</summary>
[Flags]
internal enum NameUse
{
    None = 0,

    /// <summary>In lower case somewhere.</summary>
    Lower = 1,
}

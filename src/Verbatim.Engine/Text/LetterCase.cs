namespace Verbatim.Engine.Text;

/// <summary>How a word is written.</summary>
internal enum LetterCase : byte
{
    /// <summary>The token has no letters, or letters of a script without case.</summary>
    None,

    /// <summary>“talks”.</summary>
    Lower,

    /// <summary>“Talks”; one capital alone counts as this.</summary>
    Capitalised,

    /// <summary>“TALKS”, “U.S.”.</summary>
    Upper,

    /// <summary>“McCain”, “iPhone”.</summary>
    Mixed,
}

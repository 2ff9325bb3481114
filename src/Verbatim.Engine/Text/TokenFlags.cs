namespace Verbatim.Engine.Text;

/// <summary>What surrounds a token.</summary>
[Flags]
internal enum TokenFlags : byte
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>White space, or the start of the text, stands before the token.</summary>
    SpaceBefore = 1,

    /// <summary>The token is the first of its line.</summary>
    LineStart = 2,

    /// <summary>The token ends in a period that belongs to it (“Mr.”, “U.S.”, “J.”).</summary>
    Abbreviated = 4,
}

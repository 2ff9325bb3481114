namespace Verbatim.Engine.Text;

/// <summary>What a character can be part of.</summary>
internal enum CharacterClass : byte
{
    /// <summary>A sign that is none of the others, or half of a surrogate pair.</summary>
    Symbol,

    /// <summary>White space, a control or an invisible character.</summary>
    Space,

    /// <summary>LF or CR.</summary>
    LineEnd,

    /// <summary>A small letter.</summary>
    Lower,

    /// <summary>A capital letter.</summary>
    Upper,

    /// <summary>A letter of a script without case, or a combining mark.</summary>
    Letter,

    /// <summary>0 to 9.</summary>
    Digit,

    /// <summary>A number in one character: ½, ².</summary>
    Fraction,

    /// <summary>A quotation mark or an apostrophe.</summary>
    Mark,

    /// <summary>Other punctuation.</summary>
    Punctuation,
}

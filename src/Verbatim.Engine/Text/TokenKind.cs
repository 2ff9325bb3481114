namespace Verbatim.Engine.Text;

/// <summary>The shape of a token. Shapes are the same in every language.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes (“don’t”), digits after the first letter (“G7”), inner periods (“U.S.”).</summary>
    Word,

    /// <summary>A possessive or short verb after a word: the “’s” of “Israel’s”.</summary>
    Clitic,

    /// <summary>Digits, with separators between digits: “57,000”, “3.5”. No sign, no currency, no unit.</summary>
    Number,

    /// <summary>A character that may be a quotation mark, or a doubled apostrophe or back-tick; an apostrophe that stands at a word's edge too.</summary>
    Mark,

    /// <summary>One character of punctuation.</summary>
    Punctuation,

    /// <summary>One currency sign, mathematical sign, pictograph or other character.</summary>
    Symbol,

    /// <summary>A web address.</summary>
    Link,

    /// <summary>An account name: “@name”.</summary>
    Handle,

    /// <summary>A tag in angle brackets, whole.</summary>
    Markup,
}

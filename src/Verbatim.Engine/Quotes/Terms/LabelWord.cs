namespace Verbatim.Engine.Quotes.Terms;

/// <summary>What a word before quotation marks says of what stands between them.</summary>
internal enum LabelWord : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That something bears it as its name: “called”, “so-called”.</summary>
    Naming,

    /// <summary>That it is the title of a work: “the film”.</summary>
    Work,

    /// <summary>That it is words, as words: “the term”.</summary>
    Word,

    /// <summary>That somebody speaks there: “an interview with”.</summary>
    Medium,

    /// <summary>That something is likened to it: “as”.</summary>
    Likening,
}

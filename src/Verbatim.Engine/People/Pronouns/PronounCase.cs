namespace Verbatim.Engine.People.Pronouns;

/// <summary>How a pronoun stands in its clause.</summary>
internal enum PronounCase : byte
{
    /// <summary>The word is no pronoun.</summary>
    None,

    /// <summary>“he”.</summary>
    Subject,

    /// <summary>“him”.</summary>
    Object,

    /// <summary>“his”.</summary>
    Possessive,

    /// <summary>“who”.</summary>
    Relative,

    /// <summary>“I”, “you”: nobody that the article names.</summary>
    Speaking,
}

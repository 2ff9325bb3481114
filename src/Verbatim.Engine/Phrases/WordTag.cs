namespace Verbatim.Engine.Phrases;

/// <summary>What a token most likely is where it stands.</summary>
internal enum WordTag : byte
{
    /// <summary>A symbol, a link, markup.</summary>
    Other,
    Punctuation,

    /// <summary>A quotation mark, or an apostrophe at a word's edge.</summary>
    Mark,

    /// <summary>Articles, demonstratives, quantifiers and possessive pronouns before a noun.</summary>
    Determiner,
    Number,
    Adjective,
    Noun,

    /// <summary>A word of a proper name.</summary>
    Name,

    /// <summary>A day, a month, “yesterday”.</summary>
    Time,
    Pronoun,

    /// <summary>“who”, “which”, “whose” and “that” after a noun.</summary>
    Relative,

    /// <summary>“whether”, “how”, “what” and “when” before a clause.</summary>
    Interrogative,

    /// <summary>“that” before a clause.</summary>
    Complementiser,

    /// <summary>The “’s” of a possessor.</summary>
    Possessive,

    /// <summary>Forms of be, have and do beside another verb, and modal verbs; be where it stands alone, too.</summary>
    Auxiliary,

    /// <summary>“to” before an infinitive.</summary>
    To,

    /// <summary>A finite verb.</summary>
    Verb,

    /// <summary>The verb after “to”, or after a modal verb or “do”.</summary>
    Infinitive,

    /// <summary>A past participle after an auxiliary, or one that can be nothing else.</summary>
    Participle,
    Gerund,
    Negation,
    Adverb,
    Preposition,
    Coordinator,
    Subordinator,
}

namespace Verbatim.Engine.Phrases;

/// <summary>What a word can be, by the language's data alone. A word may have several classes; <see cref="WordTag"/> decides among them.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Determiner = 1UL << 0,
    Demonstrative = 1UL << 1,
    Quantifier = 1UL << 2,
    Numeral = 1UL << 3,
    Adjective = 1UL << 4,
    Pronoun = 1UL << 5,
    Subject = 1UL << 6,
    Object = 1UL << 7,
    Possessive = 1UL << 8,
    Reflexive = 1UL << 9,
    First = 1UL << 10,
    Second = 1UL << 11,
    Third = 1UL << 12,
    Singular = 1UL << 13,
    Plural = 1UL << 14,
    Male = 1UL << 15,
    Female = 1UL << 16,
    Neuter = 1UL << 17,
    Relative = 1UL << 18,
    Interrogative = 1UL << 19,
    Be = 1UL << 20,
    Have = 1UL << 21,
    Do = 1UL << 22,
    Modal = 1UL << 23,
    Auxiliary = 1UL << 24,
    Infinitive = 1UL << 25,
    Negation = 1UL << 26,
    Coordinator = 1UL << 27,
    Subordinator = 1UL << 28,
    Preposition = 1UL << 29,
    Adverb = 1UL << 30,
    Time = 1UL << 31,
    Noun = 1UL << 32,
    Verb = 1UL << 33,

    /// <summary>The infinitive, and the present where it is like it.</summary>
    Base = 1UL << 34,

    /// <summary>The third person of the present, or a present form of an auxiliary.</summary>
    Present = 1UL << 35,
    Past = 1UL << 36,
    Participle = 1UL << 37,
    Gerund = 1UL << 38,

    /// <summary>The first word of a reporting verb.</summary>
    Reporting = 1UL << 39,

    /// <summary>The first word of a phrase that attributes without a verb.</summary>
    CuePhrase = 1UL << 40,

    /// <summary>A noun for what is said: “claim”.</summary>
    CueNoun = 1UL << 41,

    /// <summary>A preposition that binds two nouns into one phrase: “of”.</summary>
    Linking = 1UL << 42,

    /// <summary>The preposition before who did it, after a passive verb: “by”.</summary>
    Agent = 1UL << 43,

    /// <summary>An adjective for what somebody thinks or wants: “eager”.</summary>
    CueAdjective = 1UL << 44,

    /// <summary>A verb that says little by itself beside a noun for what is said: “make” in “made no mention of”.</summary>
    Light = 1UL << 45,

    /// <summary>The word before a clause that says who said the rest: “as” in “as the mayor noted”.</summary>
    Comparison = 1UL << 46,

    /// <summary>The word that opens a reported clause: “that”.</summary>
    Complementiser = 1UL << 47,

    /// <summary>The preposition before whom words come from: “from”.</summary>
    Origin = 1UL << 48,

    /// <summary>A noun for what shows something: “poll”.</summary>
    Evidence = 1UL << 49,

    /// <summary>Evidence that a title names before a colon like a speaker: “Poll: voters are split”.</summary>
    Testimony = 1UL << 50,

    /// <summary>Evidence that what follows is the answer of: “In a poll, sailors were split”.</summary>
    Poll = 1UL << 51,

    /// <summary>The preposition before a poll: “in”.</summary>
    Within = 1UL << 52,
}

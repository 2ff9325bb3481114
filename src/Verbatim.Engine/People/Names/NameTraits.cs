namespace Verbatim.Engine.People.Names;

/// <summary>What a single word can be in or around a name.</summary>
[Flags]
internal enum NameTraits : uint
{
    None = 0,

    /// <summary>A given name: “Maria”.</summary>
    Given = 1 << 0,

    /// <summary>A given name that is also an ordinary word: “Will”.</summary>
    GivenOrWord = 1 << 1,

    /// <summary>A given name that is also a place: “Georgia”.</summary>
    GivenOrPlace = 1 << 2,

    /// <summary>Joins the parts of a name: “von”.</summary>
    Particle = 1 << 3,

    /// <summary>Joins a name by a hyphen: the “al” of “al-Masri”.</summary>
    Prefix = 1 << 4,

    /// <summary>Stands after a name: “Jr.”.</summary>
    Suffix = 1 << 5,

    /// <summary>No part of a name though it be written with a capital: “When”.</summary>
    Ordinary = 1 << 6,

    /// <summary>Of the calendar: “Monday”.</summary>
    Time = 1 << 7,

    /// <summary>Of a place, a people, a faith or a party: “Israeli”.</summary>
    People = 1 << 8,

    /// <summary>May stand before a role: “former”.</summary>
    Modifier = 1 << 9,

    /// <summary>The last word of an organisation's name: “Committee”.</summary>
    OrganisationSign = 1 << 10,

    /// <summary>The last word of the name of some other thing: “Street”.</summary>
    ThingSign = 1 << 11,

    /// <summary>The name may go on with “of”: “Ministry”.</summary>
    TakesJoint = 1 << 12,

    /// <summary>“of”, “for”.</summary>
    Joint = 1 << 13,

    /// <summary>“and”.</summary>
    Link = 1 << 14,

    /// <summary>“a”, “the”.</summary>
    Article = 1 << 15,

    /// <summary>Any preposition, the joints included.</summary>
    Preposition = 1 << 16,

    /// <summary>“is”, “became”.</summary>
    Copula = 1 << 17,

    /// <summary>A form of a verb by which speech is reported: “said”.</summary>
    Reporting = 1 << 18,

    /// <summary>“his”, “their”.</summary>
    PossessivePronoun = 1 << 19,

    /// <summary>Comes before a name that is only said to be somebody's: “named”, “calling”.</summary>
    Naming = 1 << 23,

    /// <summary>A frequent last name: “Keller”.</summary>
    Surname = 1 << 22,

    /// <summary>The last word of a word or phrase for a person.</summary>
    RoleEnd = 1 << 21,

    /// <summary>Ends an East Asian given name after a hyphen: the “moon” of “Ban Ki-moon”.</summary>
    Syllable = 1 << 24,

    /// <summary>Letters after a name that are no part of it: “Esq.”, “PhD”.</summary>
    Honour = 1 << 25,

    /// <summary>“who”, “which”.</summary>
    Relative = 1 << 20,
}

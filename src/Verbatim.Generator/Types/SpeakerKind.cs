namespace Verbatim;

/// <summary>What kind of source a quote has.</summary>
internal enum SpeakerKind
{
    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>A named organisation, company, government or publication.</summary>
    Organisation,

    /// <summary>A source that the article does not name: “a senior official”.</summary>
    Unnamed,
}

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>How far what is reported reaches.</summary>
internal enum Extent
{
    /// <summary>A clause: to the end of its sentence, unless a second report begins.</summary>
    Clause,

    /// <summary>An infinitive or a noun phrase: to the end of its clause.</summary>
    Thing,

    /// <summary>What a cue noun is about: to the next finite verb.</summary>
    Phrase,

    /// <summary>The report stands inside a subordinate clause: to the next comma.</summary>
    Tight,
}

namespace Verbatim.Engine.Quotes;

/// <summary>How much a construction by itself speaks for speech.</summary>
internal enum Certainty : byte
{
    /// <summary>Not at all: a guess at who might be speaking.</summary>
    Guess,

    /// <summary>The words stand near a word of saying, or of thinking.</summary>
    Near,

    /// <summary>The words stand in a reported clause.</summary>
    Reported,

    /// <summary>The words are introduced, or closed, by a clause of saying.</summary>
    Introduced,
}

using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes;

/// <summary>Who says the words of a segment, as some rule sees it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Source">The words that name the speaker; empty where nobody is named.</param>
/// <param name="Cue">The reporting words; empty where there are none.</param>
/// <param name="Whole">Whether everything said stands between the marks, so that the quote is direct.</param>
/// <param name="Certainty">How much the construction by itself speaks for speech.</param>
internal sealed record Attribution(string Rule, TokenRange Source, TokenRange Cue, bool Whole, Certainty Certainty)
{
    /// <summary>How readily marked words beside the cue are its speech.</summary>
    public VerbStrength Strength { get; init; }

    /// <summary>What the cue's verb reports.</summary>
    public VerbKinds Kinds { get; init; }

    /// <summary>How much speaks for it, beside the other candidates.</summary>
    public int Weight { get; init; }

    /// <summary>The most that any candidate's construction speaks for speech.</summary>
    public Certainty Evidence { get; init; }

    /// <summary>The strongest cue of any candidate.</summary>
    public VerbStrength StrongestCue { get; init; }
}

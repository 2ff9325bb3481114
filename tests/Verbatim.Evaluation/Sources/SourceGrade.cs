namespace Verbatim.Evaluation.Sources;

/// <summary>How right a candidate is.</summary>
internal enum SourceGrade
{
    Wrong,

    /// <summary>The speaker is right, the cue is not.</summary>
    Speaker,

    SpeakerAndCue,
}

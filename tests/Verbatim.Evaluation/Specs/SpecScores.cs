using Verbatim.Evaluation.Metrics;

namespace Verbatim.Evaluation.Specs;

/// <summary>What is measured on a set of specification cases.</summary>
internal sealed class SpecScores
{
    public int Cases { get; set; }

    /// <summary>Cases in which everything is found, right, and nothing else.</summary>
    public int Clean { get; set; }

    public Counts Span { get; } = new();

    public Counts Value { get; } = new();

    public Counts Unit { get; } = new();
}

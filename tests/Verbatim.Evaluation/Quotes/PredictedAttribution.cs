using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Quotes;

/// <summary>Quotes that one cue and one mention attribute together.</summary>
internal sealed class PredictedAttribution(IEnumerable<Extent> content, Extent? mention)
{
    public List<Extent> Content { get; } = [.. content];

    public Extent? Mention { get; } = mention;

    /// <summary>Where its first words stand.</summary>
    public Extent First => Content.Min();
}

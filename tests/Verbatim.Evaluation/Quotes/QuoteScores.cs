using Verbatim.Evaluation.Metrics;

namespace Verbatim.Evaluation.Quotes;

/// <summary>Everything measured on quotes, over all articles.</summary>
internal sealed class QuoteScores
{
    /// <summary>Direct segments, equal after trimming.</summary>
    public Counts Exact { get; } = new();

    /// <summary>Direct segments, at least half shared.</summary>
    public Counts Overlap { get; } = new();

    public int Articles { get; set; }

    public int Terms { get; set; }

    public int TermsTaken { get; set; }

    public Accuracy Speaker { get; } = new();

    public SortedDictionary<string, Accuracy> SpeakerBy { get; } = new(StringComparer.Ordinal);

    public Accuracy Cue { get; } = new();

    /// <summary>Tokens of contents, sources and cues.</summary>
    public Counts Tokens { get; } = new();

    /// <summary>Attributions of every kind, content and speaker.</summary>
    public Counts Attributions { get; } = new();

    /// <summary>Attributions of every kind, content alone.</summary>
    public Counts Contents { get; } = new();

    /// <summary>Attributions with marked words, these alone, content and speaker.</summary>
    public Counts QuotedParts { get; } = new();

    /// <summary>The mean of the speech that was found and the terms that were left alone.</summary>
    public double Balanced => (Exact.Recall / 2) + (Terms == 0 ? 50 : 50.0 * (Terms - TermsTaken) / Terms);

    public Accuracy By(string group) => SpeakerBy.TryGetValue(group, out Accuracy? found) ? found : SpeakerBy[group] = new Accuracy();
}

using Verbatim.Evaluation.Metrics;

namespace Verbatim.Evaluation.Speakers;

/// <summary>What is measured on resolved speakers, over all articles.</summary>
internal sealed class SpeakerScores
{
    private readonly SortedDictionary<string, Accuracy> _groups = new(StringComparer.Ordinal);

    public int Articles { get; set; }

    public Accuracy All { get; } = new();

    /// <summary>How many were given by their canonical name itself.</summary>
    public int Exact { get; set; }

    public IEnumerable<KeyValuePair<string, Accuracy>> Groups => _groups;

    public Accuracy By(string group) => _groups.TryGetValue(group, out Accuracy? found) ? found : _groups[group] = new Accuracy();
}

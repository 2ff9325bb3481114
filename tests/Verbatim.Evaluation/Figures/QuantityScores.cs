using Verbatim.Evaluation.Metrics;

namespace Verbatim.Evaluation.Figures;

/// <summary>The five measures of the authors of NewsQuant.</summary>
internal sealed class QuantityScores
{
    public int Sentences { get; set; }

    public Counts Value { get; } = new();

    public Counts Unit { get; } = new();

    public Counts Change { get; } = new();

    public Counts Partial { get; } = new();

    public Counts Complete { get; } = new();

    /// <summary>Adds the totals of a sentence to every measure.</summary>
    public void AddTotals(int predicted, int gold)
    {
        Sentences++;
        foreach (Counts counts in new[] { Value, Unit, Change, Partial, Complete })
        {
            counts.Add(0, predicted, gold);
        }
    }
}

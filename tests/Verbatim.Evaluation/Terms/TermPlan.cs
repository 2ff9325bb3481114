namespace Verbatim.Evaluation.Terms;

/// <summary>How weights are fitted.</summary>
/// <param name="TermWeight">How much a term counts, where speech counts one: terms are rare, and balanced figures want them.</param>
/// <param name="Threshold">The sum above which a segment is a term, in units of a weight as written.</param>
/// <param name="Penalty">How dear great weights are, so that rare signs stay small.</param>
internal sealed record TermPlan(double TermWeight, int Threshold, double Penalty)
{
    /// <summary>What the weights in the repository are fitted by: the best F1 that keeps the balance, with parts kept back.</summary>
    public static TermPlan Default { get; } = new(2, 1, 1);
}

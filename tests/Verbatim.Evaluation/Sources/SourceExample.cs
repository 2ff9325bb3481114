namespace Verbatim.Evaluation.Sources;

/// <summary>A marked segment to learn from.</summary>
/// <param name="Fold">The part of the corpus that it is kept back with.</param>
/// <param name="Candidates">Who may have said it, in the engine's order: the signs of each, and how right it is.</param>
internal sealed record SourceExample(int Fold, IReadOnlyList<SourceOption> Candidates)
{
    /// <summary>Whether anybody among the candidates said it.</summary>
    public bool CanBeRight => Candidates.Any(static c => c.Grade != SourceGrade.Wrong);
}

namespace Verbatim.Evaluation.Terms;

/// <summary>A marked segment to learn from.</summary>
/// <param name="Fold">The part of the corpus that it is kept back with.</param>
/// <param name="Signs">The numbers of the signs that hold of it, ascending.</param>
/// <param name="IsTerm">Whether it is a term; otherwise somebody says it.</param>
internal sealed record TermExample(int Fold, int[] Signs, bool IsTerm);

namespace Verbatim.Benchmarks.Access;

/// <summary>What one way of reading took, after the program had started.</summary>
/// <param name="Microseconds">Time until the words were there.</param>
/// <param name="Bytes">Memory allocated for them.</param>
/// <param name="Characters">How many characters the quotes have, so that nothing can be left out.</param>
internal sealed record AccessResult(double Microseconds, long Bytes, int Characters);

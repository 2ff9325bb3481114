namespace Verbatim.Benchmarks.Builds;

/// <summary>A build in fresh processes, and one with a compiler server that has built it before.</summary>
/// <param name="First">In fresh processes.</param>
/// <param name="Again">With the server, or null where that was not measured.</param>
internal sealed record BuildPair(BuildResult First, BuildResult? Again);

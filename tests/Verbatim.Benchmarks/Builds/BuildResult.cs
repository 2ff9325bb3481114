namespace Verbatim.Benchmarks.Builds;

/// <summary>What a build took.</summary>
/// <param name="Seconds">Wall time of <c>dotnet build</c>.</param>
/// <param name="PeakMegabytes">The most memory that its processes held together, in MB of 10^6 bytes.</param>
/// <param name="AssemblyBytes">The size of the assembly that came out.</param>
internal sealed record BuildResult(double Seconds, double PeakMegabytes, long AssemblyBytes);

using System.Globalization;
using Verbatim.Benchmarks.Corpus;

namespace Verbatim.Benchmarks.Builds;

/// <summary>
/// <c>build [N ...]</c>: whole builds of a project with N documents of 6 KB, with all named members and with none, against
/// the same project without documents; each in fresh processes, and again with the compiler server that the SDK keeps.
/// </summary>
/// <remarks>
/// A compiler that has just started runs code that is not optimised yet, and spends a core on optimising it; the server has
/// that behind it after some builds. A machine that builds once sees the first figure, an author at work the second.
/// </remarks>
internal static class BuildCommand
{
    private const int WarmingBuilds = 5;
    private const int MeasuredBuilds = 3;

    private static readonly int[] UsualCounts = [1_000];

    public static int Run(string[] counts)
    {
        BuildPair empty = Measure(0, "all");
        Print(0, "all", empty, empty);
        foreach (int count in counts.Length > 0 ? [.. counts.Select(static c => int.Parse(c, CultureInfo.InvariantCulture))] : UsualCounts)
        {
            foreach (string members in count > 2_000 ? ["none"] : (string[])["all", "none"])
            {
                Print(count, members, Measure(count, members), empty);
            }
        }

        return 0;
    }

    private static BuildPair Measure(int count, string members)
    {
        using var project = MeasuredProject.Create(count, members);
        BuildResult first = project.Build();
        return new BuildPair(first, count > 2_000 ? null : Again(project));
    }

    private static BuildResult Again(MeasuredProject project)
    {
        using var server = new CompilerServer();
        for (int i = 0; i < WarmingBuilds; i++)
        {
            project.BuildAgain(server);
        }

        return Enumerable.Range(0, MeasuredBuilds).Select(_ => project.BuildAgain(server)).MinBy(static r => r.Seconds)!;
    }

    private static void Print(int count, string members, BuildPair result, BuildPair empty)
    {
        Console.Write($"{count,6} documents, members {members,-4}: {Times(result.First, empty.First)}; peak {result.First.PeakMegabytes:F0} MB");
        if (count > 0)
        {
            double bytes = (result.First.AssemblyBytes - empty.First.AssemblyBytes) / (count * (double)SyntheticDocuments.UsualLength);
            Console.Write($", {bytes:F3} assembly bytes a byte of text");
        }

        Console.WriteLine(result.Again is { } again ? $"; again with the server {Times(again, empty.Again!)}" : string.Empty);
    }

    private static string Times(BuildResult result, BuildResult empty) =>
        $"{result.Seconds:F1} s, {result.Seconds / empty.Seconds:F2} times, {result.Seconds - empty.Seconds:F1} s more";
}

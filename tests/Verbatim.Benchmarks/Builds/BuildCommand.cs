using System.Globalization;
using Verbatim.Benchmarks.Corpus;

namespace Verbatim.Benchmarks.Builds;

/// <summary>
/// <c>build [N ...]</c>: whole builds, as a user runs them, of a project with N documents of 6 KB, with all named
/// members and with none, against the same project without documents.
/// </summary>
internal static class BuildCommand
{
    private static readonly int[] UsualCounts = [1_000];

    public static int Run(string[] counts)
    {
        BuildResult empty = Measure(0, "all");
        Print(0, "all", empty, empty, 0);
        foreach (int count in counts.Length > 0 ? [.. counts.Select(static c => int.Parse(c, CultureInfo.InvariantCulture))] : UsualCounts)
        {
            long textBytes = count * (long)SyntheticDocuments.UsualLength;
            foreach (string members in count > 2_000 ? ["none"] : (string[])["all", "none"])
            {
                Print(count, members, Measure(count, members), empty, textBytes);
            }
        }

        return 0;
    }

    private static BuildResult Measure(int count, string members)
    {
        using var project = MeasuredProject.Create(count, members);
        return project.Build();
    }

    private static void Print(int count, string members, BuildResult result, BuildResult empty, long textBytes)
    {
        string bytes = textBytes == 0 ? string.Empty : $", {(result.AssemblyBytes - empty.AssemblyBytes) / (double)textBytes:F2} assembly bytes a byte of text";
        Console.WriteLine(
            $"{count,6} documents, members {members,-4}: {result.Seconds,6:F1} s, {result.Seconds / empty.Seconds:F2} times, "
            + $"{result.Seconds - empty.Seconds:F1} s more; peak {result.PeakMegabytes:F0} MB{bytes}");
    }
}

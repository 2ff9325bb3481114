using System.Diagnostics;
using System.Globalization;
using Verbatim.Benchmarks.Builds;
using Verbatim.Benchmarks.Corpus;

namespace Verbatim.Benchmarks.Tool;

/// <summary>
/// <c>throughput [N ...]</c>: <c>verbatim extract</c> over N documents of 6 KB on all cores, by the native program and by
/// the precompiled one, from the start of the process to its end: MB of text a second, and the most memory it held.
/// </summary>
internal static class ThroughputCommand
{
    private const int Runs = 5;

    private static readonly int[] UsualCounts = [1_000, 10_000];

    public static int Run(string[] counts)
    {
        using var native = ReleasedPrograms.Native();
        using var precompiled = ReleasedPrograms.Precompiled();
        int[] wanted = counts.Length > 0 ? Array.ConvertAll(counts, static c => int.Parse(c, CultureInfo.InvariantCulture)) : UsualCounts;
        Array.ForEach(wanted, count => Measure(count, native, precompiled));
        return 0;
    }

    private static void Measure(int count, params ReadOnlySpan<ReleasedPrograms> forms)
    {
        string folder = Directory.CreateTempSubdirectory("verbatim-documents-").FullName;
        try
        {
            (string list, long bytes) = Write(folder, count);
            foreach (ReleasedPrograms programs in forms)
            {
                (double seconds, double megabytes) = Best(programs.Tool, list);
                Console.WriteLine(
                    $"{programs.Form,-11} {count,6} documents, {bytes / 1e6:F1} MB, {Environment.ProcessorCount} cores: "
                    + $"best of {Runs} {seconds:F2} s, {bytes / 1e6 / seconds:F1} MB/s; peak {megabytes:F0} MB");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (double Seconds, double Megabytes) Best(string tool, string list)
    {
        double best = double.MaxValue;
        double peak = 0;
        for (int i = 0; i < Runs; i++)
        {
            (double seconds, double megabytes) = Extract(tool, list);
            best = Math.Min(best, seconds);
            peak = Math.Max(peak, megabytes);
        }

        return (best, peak);
    }

    private static (string List, long Bytes) Write(string folder, int count)
    {
        var paths = new List<string>(count);
        long bytes = 0;
        foreach (SyntheticDocument document in SyntheticDocuments.Make(count))
        {
            string path = Path.Combine(folder, document.Name);
            File.WriteAllText(path, document.Text);
            bytes += new FileInfo(path).Length;
            paths.Add(path);
        }

        string list = Path.Combine(folder, "list");
        File.WriteAllLines(list, paths);
        return (list, bytes);
    }

    private static (double Seconds, double Megabytes) Extract(string tool, string list)
    {
        var start = new ProcessStartInfo(tool, ["extract", "@" + list]) { RedirectStandardOutput = true };
        var time = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        using var peak = new PeakMemory(process.Id);
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        double seconds = time.Elapsed.TotalSeconds;
        double megabytes = peak.Stop();
        return process.ExitCode == 0 ? (seconds, megabytes) : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}.");
    }
}

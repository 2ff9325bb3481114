using System.Diagnostics;
using Verbatim.Benchmarks.Corpus;
using Verbatim.Engine;

namespace Verbatim.Benchmarks.Engine;

/// <summary>
/// <c>cold</c>: what the first document costs in a fresh process. This program starts itself, once to do nothing and
/// once to read a document of 6 KB, and compares the best of several runs.
/// </summary>
internal static class ColdStartCommand
{
    private const int Runs = 15;

    public static int Run()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, SyntheticDocuments.Make(1).Single().Text);
        double nothing = Best("nothing");
        double read = Best("read", file);
        File.Delete(file);
        Console.WriteLine($"empty program {nothing:F1} ms, with one document {read:F1} ms: {read - nothing:F1} ms more, {read / nothing:F2} times");
        return 0;
    }

    /// <summary>The child process: reads one document.</summary>
    public static int Read(string file) => DocumentReader.Read(File.ReadAllBytes(file), file, ReadOptions.Default).Quotes.Count < 0 ? 1 : 0;

    private static double Best(params string[] arguments)
    {
        double best = double.MaxValue;
        for (int i = 0; i < Runs; i++)
        {
            var time = Stopwatch.StartNew();
            using var process = Process.Start(Environment.ProcessPath!, arguments);
            process.WaitForExit();
            best = Math.Min(best, time.Elapsed.TotalMilliseconds);
        }

        return best;
    }
}

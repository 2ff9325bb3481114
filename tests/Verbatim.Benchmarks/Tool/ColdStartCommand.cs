using System.Diagnostics;
using Verbatim.Benchmarks.Corpus;

namespace Verbatim.Benchmarks.Tool;

/// <summary>
/// <c>cold</c>: what the first document costs in a fresh process. Starts the tool to print a document of 6 KB and a program
/// that does nothing, both compiled ahead of time, by turns.
/// </summary>
internal static class ColdStartCommand
{
    private const int Runs = 41;

    public static int Run()
    {
        using var programs = PrecompiledPrograms.Build();
        string document = Path.GetTempFileName();
        File.WriteAllText(document, SyntheticDocuments.Make(1).Single().Text);
        double[] empty = new double[Runs];
        double[] extract = new double[Runs];
        for (int i = 0; i < Runs; i++)
        {
            empty[i] = Milliseconds(programs.Empty);
            extract[i] = Milliseconds(programs.Tool, "extract", document);
        }

        File.Delete(document);
        Print("best", empty.Min(), extract.Min());
        Print("median", Median(empty), Median(extract));
        return 0;
    }

    private static void Print(string name, double empty, double extract) => Console.WriteLine(
        $"{name,-6}: empty program {empty:F1} ms, verbatim extract of one document {extract:F1} ms: {extract - empty:F1} ms more");

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static double Milliseconds(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        var time = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? time.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}

using System.Diagnostics;
using Verbatim.Benchmarks.Corpus;

namespace Verbatim.Benchmarks.Tool;

/// <summary>
/// <c>cold</c>: what the first document costs in a fresh process. Starts the tool to print a document of 6 KB and a program
/// that does nothing by turns, first both as native programs, then both as precompiled assemblies.
/// </summary>
internal static class ColdStartCommand
{
    private const int Runs = 41;

    public static int Run()
    {
        string document = Path.GetTempFileName();
        File.WriteAllText(document, SyntheticDocuments.Make(1).Single().Text);
        using (var native = ReleasedPrograms.Native())
        {
            Measure(native, document);
        }

        using (var precompiled = ReleasedPrograms.Precompiled())
        {
            Measure(precompiled, document);
        }

        File.Delete(document);
        return 0;
    }

    private static void Measure(ReleasedPrograms programs, string document)
    {
        double[] empty = new double[Runs];
        double[] extract = new double[Runs];
        for (int i = 0; i < Runs; i++)
        {
            empty[i] = Milliseconds(programs.Empty);
            extract[i] = Milliseconds(programs.Tool, "extract", document);
        }

        Print(programs.Form + ", best", empty.Min(), extract.Min());
        Print(programs.Form + ", median", Median(empty), Median(extract));
    }

    private static void Print(string name, double empty, double extract) => Console.WriteLine(
        $"{name,-19}: empty program {empty:F1} ms, verbatim extract of one document {extract:F1} ms: {extract - empty:F1} ms more");

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

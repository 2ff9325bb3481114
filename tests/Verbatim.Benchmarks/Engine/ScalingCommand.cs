using System.Diagnostics;
using Verbatim.Benchmarks.Corpus;
using Verbatim.Engine;

namespace Verbatim.Benchmarks.Engine;

/// <summary><c>scaling</c>: the time per byte of one large document against that of small ones, ordinary and hostile.</summary>
internal static class ScalingCommand
{
    private const int Small = 10_000;
    private const int Large = 10_000_000;
    private const int Attempts = 9;

    public static int Run()
    {
        string small = SyntheticDocuments.Make(1, Small).Single().Text;
        string large = SyntheticDocuments.Make(1, Large).Single().Text;
        WarmUp(small);
        Report("news", small, large);
        Report("one line of news", small.ReplaceLineEndings(" "), large.ReplaceLineEndings(" "));
        foreach (string unit in (string[])["“", "\"", "'", "a", "A b ", "1 ", "1-", "1/7 ", "zero point ", "$", "said ", "“Yes,” he said. ", "(", ".", "<a", "Mr. ", "at least "])
        {
            Report($"only “{unit}”", Repeat(unit, Small), Repeat(unit, Large / 10));
        }

        return 0;
    }

    // until the runtime has compiled everything a second time
    private static void WarmUp(string text)
    {
        for (var time = Stopwatch.StartNew(); time.Elapsed < TimeSpan.FromSeconds(5);)
        {
            NanosecondsPerCharacter(text, 10);
        }
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static void Report(string name, string small, string large)
    {
        double perSmall = NanosecondsPerCharacter(small, Math.Max(1, 2_000_000 / small.Length));
        double perLarge = NanosecondsPerCharacter(large, 1);
        Console.WriteLine($"{name,-28} {perSmall,8:F1} ns a character at {small.Length}, {perLarge,8:F1} at {large.Length}: {perLarge / perSmall:F2} times");
    }

    private static double NanosecondsPerCharacter(string text, int rounds)
    {
        double best = double.MaxValue;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            var time = Stopwatch.StartNew();
            for (int i = 0; i < rounds; i++)
            {
                DocumentReader.Read(text, "a.txt", ReadOptions.Default);
            }

            best = Math.Min(best, time.Elapsed.TotalNanoseconds / rounds / text.Length);
        }

        return best;
    }
}

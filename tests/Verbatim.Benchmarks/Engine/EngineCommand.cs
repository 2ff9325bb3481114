using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Verbatim.Benchmarks.Corpus;
using Verbatim.Engine;

namespace Verbatim.Benchmarks.Engine;

/// <summary><c>engine [FOLDER]</c>: the engine's speed, whole and by stage, on one core, warmed up.</summary>
internal static partial class EngineCommand
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(5);

    // until the runtime has compiled everything a second time, with optimisations
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    public static int Run(string[] arguments)
    {
        IReadOnlyList<string> texts = arguments.Length > 0 ? Read(arguments[0]) : Repository.SeedTexts();
        long bytes = texts.Sum(static t => (long)Encoding.UTF8.GetByteCount(t));
        Console.WriteLine($"{texts.Count} documents, {bytes / 1e6:F2} MB of UTF-8");

        double whole = MegabytesPerSecond(texts, bytes, static t => DocumentReader.Read(t, "a.txt", ReadOptions.Default));
        double words = MegabytesPerSecond(texts, bytes, static t => WordsByRegex().Count(t));
        Console.WriteLine($"whole engine            {whole,8:F1} MB/s   {whole / words,6:F2} of a regular expression that only counts words");
        Stages(texts, bytes);
        return 0;
    }

    private static void Stages(IReadOnlyList<string> texts, long bytes)
    {
        var ticks = new long[Pipeline.Stages.Count + 1];
        int rounds = 0;
        for (var total = Stopwatch.StartNew(); total.Elapsed < Budget; rounds++)
        {
            foreach (string text in texts)
            {
                long start = Stopwatch.GetTimestamp();
                var context = new DocumentContext(text, "a.txt", ReadOptions.Default, CancellationToken.None);
                ticks[0] += Stopwatch.GetTimestamp() - start;
                for (int i = 0; i < Pipeline.Stages.Count; i++)
                {
                    start = Stopwatch.GetTimestamp();
                    Pipeline.Stages[i](context);
                    ticks[i + 1] += Stopwatch.GetTimestamp() - start;
                }
            }
        }

        for (int i = 0; i < ticks.Length; i++)
        {
            string name = i == 0 ? "Tokens" : Pipeline.Stages[i - 1].Method.DeclaringType!.Name;
            double seconds = ticks[i] / (double)Stopwatch.Frequency;
            Console.WriteLine($"  {name,-20} {bytes * (double)rounds / 1e6 / seconds,8:F1} MB/s   {100.0 * ticks[i] / ticks.Sum(),5:F1} % of the time");
        }
    }

    private static double MegabytesPerSecond(IReadOnlyList<string> texts, long bytes, Action<string> work)
    {
        Rounds(texts, work, WarmUp);
        (int rounds, TimeSpan time) = Rounds(texts, work, Budget);
        return bytes * (double)rounds / 1e6 / time.TotalSeconds;
    }

    private static (int Rounds, TimeSpan Time) Rounds(IReadOnlyList<string> texts, Action<string> work, TimeSpan budget)
    {
        var time = Stopwatch.StartNew();
        int rounds = 0;
        for (; time.Elapsed < budget; rounds++)
        {
            foreach (string text in texts)
            {
                work(text);
            }
        }

        return (rounds, time.Elapsed);
    }

    private static List<string> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex WordsByRegex();
}

using System.Diagnostics;
using System.Globalization;
using Verbatim.Benchmarks.Builds;
using Verbatim.Engine;

namespace Verbatim.Benchmarks.Access;

/// <summary>
/// <c>access [N]</c>: what quotes cost at run time, the first of one document and those of all N, in a fresh process each:
/// compiled by the generator, read from JSON by System.Text.Json, and found by the engine in embedded texts.
/// </summary>
internal static class AccessCommand
{
    private const int Runs = 11;
    private const int UsualCount = 1_000;

    public static int Run(string[] counts)
    {
        int count = counts.Length > 0 ? int.Parse(counts[0], CultureInfo.InvariantCulture) : UsualCount;
        using var project = MeasuredProject.Create(count, "none", Program(), "<ServerGarbageCollector>false</ServerGarbageCollector>", Items());
        project.Build();
        string json = Path.Combine(Path.GetDirectoryName(project.Assembly)!, "documents.json");
        Measure(project.Assembly, "write", json);
        Console.WriteLine($"{count} documents; times after start-up, the best of {Runs} processes each; an empty measurement is taken off");
        double nothing = Best(project.Assembly, "nothing").Microseconds;
        Compare("first quote", nothing, Best(project.Assembly, "quote"), Best(project.Assembly, "quote-json", json), Best(project.Assembly, "quote-engine"));
        Compare("every quote", nothing, Best(project.Assembly, "all"), Best(project.Assembly, "all-json", json), Best(project.Assembly, "all-engine"));
        return 0;
    }

    private static void Compare(string what, double nothing, AccessResult compiled, AccessResult json, AccessResult engine)
    {
        if (compiled.Characters != json.Characters || compiled.Characters != engine.Characters || compiled.Characters == 0)
        {
            throw new InvalidOperationException("The ways do not find the same quotes.");
        }

        Print(what + ", compiled", nothing, compiled, compiled);
        Print(what + ", System.Text.Json", nothing, json, compiled);
        Print(what + ", engine", nothing, engine, compiled);
    }

    private static void Print(string what, double nothing, AccessResult result, AccessResult compiled)
    {
        double time = result.Microseconds - nothing;
        Console.WriteLine(
            $"{what,-30} {time / 1000,9:F2} ms, {time / (compiled.Microseconds - nothing),7:F1} times; "
            + $"{result.Bytes / 1024,8} KB allocated for {result.Characters} characters");
    }

    private static AccessResult Best(string assembly, params string[] arguments) =>
        Enumerable.Range(0, Runs).Select(_ => Measure(assembly, arguments)).MinBy(static r => r.Microseconds)!;

    private static AccessResult Measure(string assembly, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        string[] fields = output.Split(' ');
        return process.ExitCode == 0
            ? new AccessResult(
                double.Parse(fields[0], CultureInfo.InvariantCulture),
                long.Parse(fields[1], CultureInfo.InvariantCulture),
                int.Parse(fields[2], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException(output);
    }

    private static string Program()
    {
        using var reader = new StreamReader(typeof(AccessCommand).Assembly.GetManifestResourceStream("MeasuredProgram.cs")!);
        return reader.ReadToEnd();
    }

    private static string Items() => $"""
        <Reference Include="{typeof(DocumentReader).Assembly.Location}" />
        <EmbeddedResource Include="seeds/*.txt" LogicalName="%(Filename)%(Extension)" />
        """;
}

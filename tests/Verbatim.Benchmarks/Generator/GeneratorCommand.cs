using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Benchmarks.Corpus;
using Verbatim.Generator;

namespace Verbatim.Benchmarks.Generator;

/// <summary>
/// <c>generator [N ...]</c>: the generator in the compiler's driver: a full run, and re-runs after a C# edit and after
/// editing one document. Nothing is compiled; see <c>build</c> for that.
/// </summary>
internal static class GeneratorCommand
{
    private const int Edits = 25;

    // until the runtime has compiled everything a second time, with optimisations
    private const int WarmUps = 12;

    private static readonly int[] UsualCounts = [1, 100, 1_000, 10_000];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    public static int Run(string[] counts)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            Measure(100, print: false);
        }

        Console.WriteLine($"{"documents",10} {"full run",12} {"C# edit",12} {"document edit",14}");
        foreach (int count in counts.Length > 0 ? [.. counts.Select(static c => int.Parse(c, CultureInfo.InvariantCulture))] : UsualCounts)
        {
            Measure(count, print: true);
        }

        return 0;
    }

    private static void Measure(int count, bool print)
    {
        ImmutableArray<AdditionalText> texts =
            [.. SyntheticDocuments.Make(count).Select(static d => new MemoryText("/measured/seeds/" + d.Name, d.Text))];
        CSharpCompilation compilation = Compile("class C { }");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new VerbatimGenerator().AsSourceGenerator()], texts, ParseOptions, new ProjectOptions());

        double full = Milliseconds(() => driver = driver.RunGenerators(compilation));
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        if (result.Exception is not null || result.GeneratedSources.Length < 2)
        {
            throw new InvalidOperationException("The generator made nothing of the documents.", result.Exception);
        }

        double code = Median(i =>
        {
            CSharpCompilation edited = compilation.ReplaceSyntaxTree(
                compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText($"class C {{ int _x = {i}; }}", ParseOptions));
            return Milliseconds(() => driver = driver.RunGenerators(edited));
        });
        double document = Median(i =>
        {
            AdditionalText old = texts[count / 2];
            AdditionalText edited = new MemoryText(old.Path, old.GetText() + $"\n“Edit {i} is done,” Ann Lee said.\n");
            texts = texts.SetItem(count / 2, edited);
            GeneratorDriver changed = driver.ReplaceAdditionalText(old, edited);
            return Milliseconds(() => driver = changed.RunGenerators(compilation));
        });

        if (print)
        {
            Console.WriteLine($"{count,10} {full,9:F1} ms {code,9:F1} ms {document,11:F1} ms");
        }
    }

    private static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Measured",
        [CSharpSyntaxTree.ParseText(code, ParseOptions)],
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static p => Path.GetFileName(p) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll" or "System.Collections.dll")
            .Select(static p => MetadataReference.CreateFromFile(p))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static double Median(Func<int, double> measure)
    {
        double[] times = [.. Enumerable.Range(0, Edits).Select(measure).Order()];
        return times[Edits / 2];
    }

    private static double Milliseconds(Action action)
    {
        var time = Stopwatch.StartNew();
        action();
        return time.Elapsed.TotalMilliseconds;
    }
}

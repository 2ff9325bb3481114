using BenchmarkDotNet.Attributes;
using Verbatim.Benchmarks.Corpus;
using Verbatim.Engine;
using Verbatim.Engine.Model;

namespace Verbatim.Benchmarks.Engine;

/// <summary>The engine on one document of 6 KB, with what it allocates.</summary>
[MemoryDiagnoser]
public class EngineParts
{
    private readonly string _text = SyntheticDocuments.Make(1).Single().Text;

    [Benchmark(Baseline = true)]
    public int Tokens()
    {
        var context = new DocumentContext(_text, "a.txt", ReadOptions.Default, CancellationToken.None);
        return context.Tokens.Count;
    }

    [Benchmark]
    public Document Whole() => DocumentReader.Read(_text, "a.txt", ReadOptions.Default);
}

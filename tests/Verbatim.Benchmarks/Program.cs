using BenchmarkDotNet.Running;
using Verbatim.Benchmarks.Access;
using Verbatim.Benchmarks.Aot;
using Verbatim.Benchmarks.Builds;
using Verbatim.Benchmarks.Corpus;
using Verbatim.Benchmarks.Engine;
using Verbatim.Benchmarks.Generator;
using Verbatim.Benchmarks.Tool;

return args switch
{
    ["engine", .. string[] rest] => EngineCommand.Run(rest),
    ["cold"] => ColdStartCommand.Run(),
    ["throughput", .. string[] counts] => ThroughputCommand.Run(counts),
    ["make", string count, string folder] => MakeCommand.Run(count, folder),
    ["generator", .. string[] counts] => GeneratorCommand.Run(counts),
    ["build", .. string[] counts] => BuildCommand.Run(counts),
    ["access", .. string[] counts] => AccessCommand.Run(counts),
    ["aot", .. string[] counts] => AotCommand.Run(counts),
    ["scaling"] => ScalingCommand.Run(),
    ["parts", .. string[] rest] => BenchmarkSwitcher.FromAssembly(typeof(EngineParts).Assembly).Run(rest).Any() ? 0 : 1,
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        engine [FOLDER]   the engine's speed, whole and by stage, on seeds/ or on the texts of a folder
        cold              what the first document costs in a fresh process, over a program that does nothing
        throughput [N ...] verbatim extract over N documents of 6 KB: MB/s and memory
        scaling           time per byte of large and hostile documents against small ones
        generator [N ...] a full run and re-runs after edits, with N documents of 6 KB
        build [N ...]     dotnet build of a project with N documents against one without: time, memory, assembly size
        access [N]        quotes at run time: compiled, from JSON, by the engine from embedded texts
        aot [N]           size of a native program that uses one of N documents, against that document alone
        make N FOLDER     writes the documents that the other commands measure with
        parts [...]       BenchmarkDotNet on single parts; its own arguments follow
        """);
    return 2;
}

using System.Diagnostics;

namespace Verbatim.Benchmarks.Builds;

/// <summary>A compiler server of our own, so that nobody else's builds have warmed it.</summary>
/// <remarks>The first build that names it starts it, as the SDK starts the usual one.</remarks>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _id = "verbatim-" + Guid.NewGuid().ToString("N");

    /// <summary>Says to a build which server to use.</summary>
    public string Property => "-p:SharedCompilationId=" + _id;

    /// <inheritdoc/>
    public void Dispose()
    {
        string program = Path.Combine(CompilerFolder(), "bincore", "VBCSCompiler.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, "-pipename:" + _id, "-shutdown"]))!;
        process.WaitForExit();
    }

    private static string CompilerFolder()
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "-getProperty:RoslynTargetsPath"])
        {
            WorkingDirectory = Path.Combine(Corpus.Repository.Root, "src", "Verbatim.Engine"),
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}

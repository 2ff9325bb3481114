using System.Diagnostics;
using Verbatim.Benchmarks.Corpus;

namespace Verbatim.Benchmarks.Tool;

/// <summary>The command-line tool as it is released, and a program that does nothing, compiled the same way.</summary>
internal sealed class PrecompiledPrograms : IDisposable
{
    private static readonly string ToolFolder = Path.Combine(Repository.Root, "src", "Verbatim.Tool");

    private readonly string _folder = Directory.CreateTempSubdirectory("verbatim-empty-").FullName;

    private PrecompiledPrograms()
    {
    }

    /// <summary>The tool.</summary>
    public string Tool { get; } = Path.Combine(ToolFolder, "bin", "Release", "net10.0", Executable("verbatim"));

    /// <summary>The program that does nothing.</summary>
    public string Empty => Path.Combine(_folder, "bin", "Release", "net10.0", Executable("Empty"));

    public static PrecompiledPrograms Build()
    {
        var programs = new PrecompiledPrograms();
        File.WriteAllText(Path.Combine(programs._folder, "Program.cs"), "return 0;");
        File.WriteAllText(Path.Combine(programs._folder, "Empty.csproj"), EmptyProject());
        DotNetBuild(ToolFolder);
        DotNetBuild(programs._folder);
        return programs;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;

    private static string EmptyProject() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
          <Import Project="{ToolFolder}/Precompile.targets" />
        </Project>
        """;

    private static void DotNetBuild(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-c", "Release", "-v", "quiet", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }
}

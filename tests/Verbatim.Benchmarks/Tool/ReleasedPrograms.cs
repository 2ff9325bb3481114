using System.Diagnostics;
using Verbatim.Benchmarks.Corpus;

namespace Verbatim.Benchmarks.Tool;

/// <summary>The command-line tool in a form that it is released in, and a program that does nothing in the same form.</summary>
internal sealed class ReleasedPrograms : IDisposable
{
    private static readonly string ToolFolder = Path.Combine(Repository.Root, "src", "Verbatim.Tool");

    private readonly string _folder = Directory.CreateTempSubdirectory("verbatim-programs-").FullName;

    private ReleasedPrograms(string form) => Form = form;

    /// <summary>What the form is called.</summary>
    public string Form { get; }

    /// <summary>The tool.</summary>
    public string Tool => Path.Combine(_folder, "tool", Executable("verbatim"));

    /// <summary>The program that does nothing.</summary>
    public string Empty => Path.Combine(_folder, "empty", Executable("Empty"));

    /// <summary>What <c>dotnet publish</c> makes: a native program.</summary>
    public static ReleasedPrograms Native() => Make("native", "publish");

    /// <summary>What <c>dotnet build</c> makes: an assembly compiled ahead of time, which the runtime loads and compiles anew where it pays.</summary>
    public static ReleasedPrograms Precompiled() => Make("precompiled", "build");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ReleasedPrograms Make(string form, string verb)
    {
        var programs = new ReleasedPrograms(form);
        string source = Directory.CreateDirectory(Path.Combine(programs._folder, "source")).FullName;
        File.WriteAllText(Path.Combine(source, "Program.cs"), "return 0;");
        File.WriteAllText(Path.Combine(source, "Empty.csproj"), EmptyProject());
        DotNet(verb, ToolFolder, programs.Tool);
        DotNet(verb, source, programs.Empty);
        return programs;
    }

    private static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;

    private static string EmptyProject() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <InvariantGlobalization>true</InvariantGlobalization>
            <PublishAot Condition="'$(_IsPublishing)' == 'true'">true</PublishAot>
          </PropertyGroup>
          <Import Project="{ToolFolder}/Precompile.targets" />
        </Project>
        """;

    private static void DotNet(string verb, string project, string program)
    {
        string[] arguments = [verb, project, "-c", "Release", "-o", Path.GetDirectoryName(program)!, "-v", "quiet", "-nodeReuse:false"];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }
}

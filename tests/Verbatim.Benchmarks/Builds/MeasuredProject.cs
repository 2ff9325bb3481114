using System.Diagnostics;
using Verbatim.Benchmarks.Corpus;

namespace Verbatim.Benchmarks.Builds;

/// <summary>A project in a temporary folder that references the generator as the package does.</summary>
internal sealed class MeasuredProject : IDisposable
{
    private readonly string _folder;

    private MeasuredProject(string folder) => _folder = folder;

    public static MeasuredProject Create(int documents, string members, string program = "return 0;", string properties = "", string items = "")
    {
        string folder = Directory.CreateTempSubdirectory("verbatim-measured-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        foreach (SyntheticDocument document in SyntheticDocuments.Make(documents))
        {
            File.WriteAllText(Path.Combine(folder, "seeds", document.Name), document.Text);
        }

        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        File.WriteAllText(Path.Combine(folder, "Measured.csproj"), ProjectFile(members, properties, items));
        var project = new MeasuredProject(folder);
        project.DotNet("restore");
        return project;
    }

    /// <summary>Builds in processes that did nothing before, the compiler's too: the first build on a machine.</summary>
    public BuildResult Build() => BuildWith("-p:UseSharedCompilation=false");

    /// <summary>Builds everything again with the compiler server that the SDK keeps running between builds.</summary>
    /// <param name="server">The server that is asked.</param>
    public BuildResult BuildAgain(CompilerServer server)
    {
        Directory.Delete(Path.Combine(_folder, "obj", "Release"), recursive: true);
        return BuildWith("-p:UseSharedCompilation=true", server.Property);
    }

    /// <summary>Compiles the project natively.</summary>
    /// <returns>The program.</returns>
    public string Publish()
    {
        DotNet("publish", "-c", "Release", "--use-current-runtime", "-o", Path.Combine(_folder, "published"), "-p:UseSharedCompilation=false", "-nodeReuse:false");
        return Path.Combine(_folder, "published", OperatingSystem.IsWindows() ? "Measured.exe" : "Measured");
    }

    /// <summary>The assembly that <see cref="Build"/> makes.</summary>
    public string Assembly => Path.Combine(_folder, "bin", "Release", "net10.0", "Measured.dll");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string ProjectFile(string members, string properties, string items)
    {
        string build = Path.Combine(Repository.Root, "src", "Verbatim.Generator", "build");
        string generator = Path.GetDirectoryName(typeof(Verbatim.Generator.VerbatimGenerator).Assembly.Location)!;
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <VerbatimMembers>{members}</VerbatimMembers>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{generator}/Verbatim.Generator.dll" />
                <Analyzer Include="{generator}/Verbatim.Engine.dll" />
                {items}
              </ItemGroup>
              <Import Project="{build}/Verbatim.props" />
              <Import Project="{build}/Verbatim.targets" />
            </Project>
            """;
    }

    private BuildResult BuildWith(params string[] properties)
    {
        var time = Stopwatch.StartNew();
        double peak = DotNet(["build", "-c", "Release", "--no-restore", "-nodeReuse:false", .. properties]);
        double seconds = time.Elapsed.TotalSeconds;
        return new BuildResult(seconds, peak, new FileInfo(Assembly).Length);
    }

    private double DotNet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        using var peak = new PeakMemory(process.Id);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double megabytes = peak.Stop();
        return process.ExitCode == 0 ? megabytes : throw new InvalidOperationException(output);
    }
}

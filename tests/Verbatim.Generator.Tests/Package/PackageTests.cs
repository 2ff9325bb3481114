using System.IO.Compression;
using Verbatim.Engine;
using Verbatim.Engine.Model;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests.Package;

/// <summary>The package as users get it: packed, restored from a folder, built and run.</summary>
public sealed class PackageTests
{
    private const string Text = "A title\n\n“The harbour opens in spring,” said Anna Berg.\n\nIt has 1,200 berths.\n";

    private static readonly string Configuration =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            ? "Release"
            : "Debug";

    [Fact]
    public async Task A_project_that_adds_the_package_builds_and_runs()
    {
        using var folder = new TemporaryFolder();
        string package = await PackAsync(folder);
        AssertContents(package);
        WriteProject(folder, Path.GetFileNameWithoutExtension(package)["Verbatim.".Length..]);

        string built = await DotNet.SucceedAsync(folder.Path, "build", "-nologo");
        string printed = await DotNet.SucceedAsync(folder.Path, Path.Combine("bin", "Debug", "net10.0", "Consumer.dll"));

        Assert.Contains("0 Warning(s)", built, StringComparison.Ordinal);
        Assert.Equal("A title|The harbour opens in spring|Anna Berg|seeds/harbour.txt(3,2)|2 documents\n", printed.ReplaceLineEndings("\n"));

        // other words in the document, and the line that names the quote does not compile
        folder.Write("seeds/harbour.txt", Text.Replace("harbour opens", "ferry leaves", StringComparison.Ordinal));
        (int exitCode, string output) = await DotNet.RunAsync(folder.Path, "build", "-nologo", "--no-restore");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("Program.cs(5,", output, StringComparison.Ordinal);
        Assert.Contains("error CS0117", output, StringComparison.Ordinal);
    }

    private static async Task<string> PackAsync(TemporaryFolder folder)
    {
        string project = Path.Combine(Repository.Root, "src", "Verbatim.Generator", "Verbatim.Generator.csproj");
        string packages = Path.Combine(folder.Path, "packages");
        await DotNet.SucceedAsync(folder.Path, "pack", project, "--no-build", "-c", Configuration, "-o", packages, "-nologo");
        return Assert.Single(Directory.GetFiles(packages));
    }

    private static void AssertContents(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        IEnumerable<string> files = archive.Entries
            .Select(static e => e.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "README.md", "Verbatim.nuspec", "[Content_Types].xml", "analyzers/dotnet/cs/Verbatim.Engine.dll",
                "analyzers/dotnet/cs/Verbatim.Generator.dll", "build/Verbatim.props", "build/Verbatim.targets",
                "buildTransitive/Verbatim.props", "buildTransitive/Verbatim.targets",
            ],
            files);
        using var nuspec = new StreamReader(archive.GetEntry("Verbatim.nuspec")!.Open());
        string text = nuspec.ReadToEnd();
        Assert.DoesNotContain("<dependency ", text, StringComparison.Ordinal);
        Assert.Contains("<license type=\"expression\">MIT</license>", text, StringComparison.Ordinal);
        Assert.Contains("<developmentDependency>true</developmentDependency>", text, StringComparison.Ordinal);
    }

    private static void WriteProject(TemporaryFolder folder, string version)
    {
        Document document = DocumentReader.Read(Text, "seeds/harbour.txt", ReadOptions.Default);
        folder.Write("nuget.config", """
            <configuration>
              <packageSources><clear /><add key="local" value="packages" /></packageSources>
              <config><add key="globalPackagesFolder" value="restored" /></config>
            </configuration>
            """);

        // stops MSBuild from looking for such files further up
        folder.Write("Directory.Build.props", "<Project />");
        folder.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>MyApp</RootNamespace>
                <Nullable>enable</Nullable>
                <AnalysisMode>All</AnalysisMode>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <Compile Remove="restored/**" />
                <PackageReference Include="Verbatim" Version="{version}" PrivateAssets="all" />
                <VerbatimDocument Include="news/**/*.txt" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("seeds/harbour.txt", Text);
        folder.Write("news/second.txt", "Another title\n\nAnd a text.\n");
        folder.Write("Program.cs", $$"""
            using System;
            using MyApp.Seeds;
            using Verbatim;

            Quote quote = Harbour.Quotes.{{document.Quotes[0].Name}};
            Console.WriteLine(string.Join('|', Harbour.Article, quote.Text, quote.Speaker?.Name, quote.Source, $"{MyApp.Documents.All.Count} documents"));
            """);
    }
}

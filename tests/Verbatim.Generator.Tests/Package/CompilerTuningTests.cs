using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests.Package;

/// <summary>What the package asks of a compiler that starts for one build of many documents.</summary>
public sealed class CompilerTuningTests
{
    private const string Tuned = "DOTNET_TieredPGO=0;DOTNET_TC_CallCountingDelayMs=0;DOTNET_TC_CallCountThreshold=1000;";

    [Theory]
    [InlineData(256, "", "")]
    [InlineData(257, "", Tuned)]
    [InlineData(257, "<VerbatimTuneCompiler>false</VerbatimTuneCompiler>", "")]
    [InlineData(257, "<CscEnvironment>DOTNET_TieredPGO=1</CscEnvironment>", Tuned + "DOTNET_TieredPGO=1")]
    public async Task Many_documents_are_compiled_by_optimised_code_at_once(int documents, string property, string environment)
    {
        using var folder = new TemporaryFolder();
        for (int i = 0; i < documents; i++)
        {
            folder.Write($"seeds/{i}.txt", "A title\n");
        }

        WriteProject(folder, property);

        string printed = await DotNet.SucceedAsync(folder.Path, "msbuild", "-nologo", "-t:CoreCompile", "-getProperty:CscEnvironment");

        Assert.Equal(environment, printed.Trim());
    }

    private static void WriteProject(TemporaryFolder folder, string property)
    {
        string build = Path.Combine(Repository.Root, "src", "Verbatim.Generator", "build");
        folder.Write("Consumer.proj", $"""
            <Project>
              <PropertyGroup>{property}</PropertyGroup>
              <Import Project="{build}/Verbatim.props" />
              <Target Name="CoreCompile" />
              <Import Project="{build}/Verbatim.targets" />
            </Project>
            """);
    }
}

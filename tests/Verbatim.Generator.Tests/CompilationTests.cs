using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests;

/// <summary>What is emitted compiles for every consumer that is supported, without a warning.</summary>
public sealed class CompilationTests
{
    public static TheoryData<string, LanguageVersion, string> Consumers
    {
        get
        {
            var data = new TheoryData<string, LanguageVersion, string>();
            foreach (string platform in new[] { "net10.0", "net8.0", "netstandard2.0", "netstandard2.0 with spans", "net472" })
            {
                foreach (LanguageVersion version in new[] { LanguageVersion.CSharp11, LanguageVersion.Latest })
                {
                    data.Add(platform, version, "internal");
                    data.Add(platform, version, "public");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Consumers))]
    public void Compiles_without_warnings(string platform, LanguageVersion version, string visibility)
    {
        TestProject project = TestProject.Empty with { References = References.Of(platform), LanguageVersion = version };
        GeneratorRun run = project
            .WithDocument("seeds/harbour-vote.txt", Samples.Harbour)
            .WithProperty("VerbatimVisibility", visibility)
            .Run();

        Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Info));
    }
}

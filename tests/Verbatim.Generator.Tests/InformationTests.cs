using Microsoft.CodeAnalysis;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests;

/// <summary>When findings that are mere information are reported.</summary>
public sealed class InformationTests
{
    // a warning, and as information that no line is a title
    private const string Text = "the mayor said the “wall is high, and went on to say so for most of the afternoon.\n";

    private static readonly TestProject Many = Enumerable.Range(0, 257)
        .Aggregate(TestProject.Empty, static (project, i) => project.WithDocument($"seeds/a{i}.txt", Text));

    [Fact]
    public void A_small_project_is_told_everything() =>
        Assert.Equal(["VRB1001", "VRB2001"], Ids(TestProject.Empty.WithDocument("seeds/a.txt", Text)));

    [Fact]
    public void A_large_project_gets_warnings_alone() => Assert.Equal(["VRB2001"], Ids(Many));

    [Fact]
    public void A_large_project_is_told_everything_where_it_says_so() =>
        Assert.Equal(["VRB1001", "VRB2001"], Ids(Many.WithProperty("VerbatimInformation", "true")));

    [Fact]
    public void A_small_project_gets_warnings_alone_where_it_says_so() =>
        Assert.Equal(["VRB2001"], Ids(TestProject.Empty.WithDocument("seeds/a.txt", Text).WithProperty("VerbatimInformation", "false")));

    [Fact]
    public void A_key_of_a_folder_holds_in_a_large_project()
    {
        GeneratorRun run = Many.WithKey("seeds/a7.txt", "verbatim_diagnostic.VRB1001.severity", "error").Run();

        Diagnostic error = Assert.Single(run.Diagnostics, static d => d.Id == "VRB1001");
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.Equal("/project/seeds/a7.txt", error.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error)]
    [InlineData(ReportDiagnostic.Warn)]
    [InlineData(ReportDiagnostic.Info)]
    public void A_severity_of_the_build_holds_in_a_large_project(ReportDiagnostic severity)
    {
        Assert.Equal(["VRB1001", "VRB2001"], Ids(Many with { Severities = Many.Severities.Add("VRB1001", severity) }));
        Assert.Equal(["VRB1001", "VRB2001"], Ids(Many with { GlobalConfiguration = new GlobalConfiguration("VRB1001", severity) }));
    }

    [Fact]
    public void Silence_of_the_build_is_no_wish() =>
        Assert.Equal(["VRB2001"], Ids(Many with { Severities = Many.Severities.Add("VRB1001", ReportDiagnostic.Suppress) }));

    private static IEnumerable<string> Ids(TestProject project) =>
        project.Run().Diagnostics.Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal);
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Engine;
using Verbatim.Generator.Inputs;
using Verbatim.Generator.Model;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests;

/// <summary>What is reported, where, and how gravely.</summary>
public sealed class DiagnosticsTests
{
    private const string Unclosed = "A title\n\nThe mayor said the “wall is high.\n\nMore text follows.\n";

    [Fact]
    public void A_finding_stands_at_its_line_and_column_of_the_document()
    {
        Diagnostic diagnostic = Single("VRB2001", TestProject.Empty.WithDocument("seeds/a.txt", Unclosed).Run());

        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal("/project/seeds/a.txt", place.Path);
        Assert.Equal(2, place.StartLinePosition.Line);
        Assert.InRange(place.StartLinePosition.Character, 19, 20);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.EndsWith("#vrb2001", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    public void An_editorconfig_key_sets_the_severity(string value, DiagnosticSeverity expected)
    {
        GeneratorRun run = TestProject.Empty
            .WithDocument("seeds/a.txt", Unclosed)
            .WithDocument("seeds/b.txt", Unclosed)
            .WithKey("seeds/a.txt", "verbatim_diagnostic.VRB2001.severity", value)
            .Run();

        Assert.Equal(
            [expected, DiagnosticSeverity.Warning],
            run.Diagnostics.Where(static d => d.Id == "VRB2001").OrderBy(static d => d.Location.GetLineSpan().Path).Select(static d => d.Severity));
    }

    [Fact]
    public void An_editorconfig_key_silences_a_finding()
    {
        GeneratorRun run = TestProject.Empty
            .WithDocument("seeds/a.txt", Unclosed)
            .WithKey("seeds/a.txt", "verbatim_diagnostic.VRB2001.severity", "none")
            .Run();

        Assert.DoesNotContain(run.Diagnostics, static d => d.Id == "VRB2001");
    }

    [Fact]
    public void A_severity_that_is_none_is_reported()
    {
        GeneratorRun run = TestProject.Empty
            .WithDocument("seeds/a.txt", Unclosed)
            .WithKey("seeds/a.txt", "verbatim_diagnostic.VRB2001.severity", "loud")
            .Run();

        Assert.Contains("loud", Single("VRB5002", run).GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, Single("VRB2001", run).Severity);
    }

    [Fact]
    public void An_empty_document_becomes_an_empty_article()
    {
        GeneratorRun run = TestProject.Empty.WithDocument("seeds/a.txt", "").WithDocument("seeds/b.txt", "A title\n").Run();

        Assert.Equal("/project/seeds/a.txt", Single("VRB0001", run).Location.GetLineSpan().Path);
        Assert.Contains("class A", run.Source("seeds.a."), StringComparison.Ordinal);
        AssertCompiles(run);
    }

    [Fact]
    public void An_oversized_document_is_left_out()
    {
        GeneratorRun run = TestProject.Empty
            .WithDocument("seeds/a.txt", "A title\n\nand a long text\n")
            .WithDocument("seeds/b.txt", "A title\n")
            .WithProperty("VerbatimMaximumLength", "10")
            .Run();

        Assert.Equal(DiagnosticSeverity.Error, Single("VRB0003", run).Severity);
        AssertOnly(run, "seeds.b.");
    }

    [Fact]
    public void An_unreadable_document_is_left_out()
    {
        GeneratorRun run = TestProject.Empty.WithDocument("seeds/a.txt", null).WithDocument("seeds/b.txt", "A title\n").Run();

        Assert.Equal("/project/seeds/a.txt", Single("VRB0005", run).Location.GetLineSpan().Path);
        AssertOnly(run, "seeds.b.");
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_reported_where_they_are()
    {
        GeneratorRun run = TestProject.Empty.WithDocument("seeds/a.txt", "A title\n\nThe caf\u00E9 is open.\n", Encoding.Latin1).Run();

        FileLinePositionSpan place = Single("VRB0002", run).Location.GetLineSpan();
        Assert.Equal((2, 7), (place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Unicode_of_every_form_is_fine(string encoding)
    {
        GeneratorRun run = TestProject.Empty
            .WithDocument("seeds/a.txt", "A title\n\nThe caf\u00E9 is open.\n", Encoding.GetEncoding(encoding))
            .Run();

        Assert.DoesNotContain(run.Diagnostics, static d => d.Id == "VRB0002");
    }

    [Fact]
    public void A_replacement_character_is_reported()
    {
        GeneratorRun run = TestProject.Empty.WithDocument("seeds/a.txt", "A title\n\nThe caf\uFFFD is open.\n").Run();

        FileLinePositionSpan place = Single("VRB0002", run).Location.GetLineSpan();
        Assert.Equal((2, 7), (place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Fact]
    public void An_old_language_version_is_said_once()
    {
        TestProject project = TestProject.Empty with { LanguageVersion = LanguageVersion.CSharp10 };
        GeneratorRun run = project.WithDocument("seeds/a.txt", Unclosed).WithDocument("seeds/b.txt", "A title\n").Run();

        Assert.Contains("10.0", Single("VRB5001", run).GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Theory]
    [InlineData("VerbatimVisibility", "private")]
    [InlineData("VerbatimMembers", "quotes|cows")]
    [InlineData("VerbatimMembers", "3")]
    [InlineData("VerbatimLanguage", "tlh")]
    [InlineData("VerbatimMaximumLength", "-1")]
    [InlineData("VerbatimInformation", "yes")]
    public void A_bad_setting_is_reported_and_the_default_holds(string property, string value)
    {
        TestProject project = TestProject.Empty.WithDocument("seeds/a.txt", Samples.Harbour);
        GeneratorRun run = project.WithProperty(property, value).Run();

        string message = Single("VRB5002", run).GetMessage(null);
        Assert.Contains(property, message, StringComparison.Ordinal);
        Assert.Contains(value, message, StringComparison.Ordinal);
        Assert.Equal(project.Run().Source("seeds.a."), run.Source("seeds.a."));
    }

    [Fact]
    public void Two_documents_that_want_one_class_both_get_one()
    {
        GeneratorRun run = TestProject.Empty
            .WithDocument("seeds/harbour-vote.txt", "A title\n")
            .WithDocument("seeds/harbour vote.txt", "Another title\n")
            .Run();

        Diagnostic clash = Single("VRB6001", run);
        Assert.Equal("/project/seeds/harbour-vote.txt", clash.Location.GetLineSpan().Path);
        Assert.Contains("seeds/harbour vote.txt", clash.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("class HarbourVote\n", run.Source("seeds.harbour_vote."), StringComparison.Ordinal);
        Assert.Contains("class HarbourVote_", run.Source("seeds.harbour-vote."), StringComparison.Ordinal);
        AssertCompiles(run);
    }

    [Theory]
    [InlineData("documents.txt", "A title\n")]
    [InlineData("seeds.txt", "A title\n")]
    [InlineData("documents/a.txt", "A title\n")]
    [InlineData("system/console.txt", "A title\n")]
    [InlineData("quotes.txt", "A title\n")]
    [InlineData("class.txt", "A title\n")]
    [InlineData("2024/03/01.txt", "A title\n")]
    [InlineData("…/….txt", "A title\n")]
    [InlineData("a\"b\\c\u202E*/{0}.txt", "A title\n")]
    public void Every_file_name_gives_a_class(string path, string text)
    {
        GeneratorRun run = TestProject.Empty.WithDocument("seeds/a.txt", "A title\n").WithDocument(path, text).Run();

        Assert.Equal(2, run.Result.GeneratedSources.Count(static s => !s.HintName.StartsWith("Verbatim.", StringComparison.Ordinal)));
        AssertCompiles(run);
    }

    [Fact]
    public void A_file_listed_twice_is_one_document()
    {
        TestProject project = TestProject.Empty.WithDocument("seeds/a.txt", Unclosed);
        GeneratorRun run = (project with { Files = [.. project.Files, project.Files[0]] }).Run();

        AssertOnly(run, "seeds.a.");
        AssertCompiles(run);
    }

    [Fact]
    public void A_failure_of_the_engine_stays_with_its_document()
    {
        ReadDocument read = SafeReader.Read(
            Input("Some text"), ReadOptions.Default, static (_, _, _, _) => throw new InvalidOperationException("out of order"), default);

        Assert.Null(read.Document);
        Assert.Equal("VRB9001", read.Findings.Single().Id);
        Assert.Contains("out of order", read.Findings.Single().Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_does_not_fit_its_text_is_a_failure_of_the_engine()
    {
        ReadDocument read = SafeReader.Read(
            Input("Some text"),
            ReadOptions.Default,
            static (text, path, options, cancellation) =>
                DocumentReader.Read(text, path, options, cancellation) with { Title = new Engine.Model.Span(5, 50) },
            default);

        Assert.Null(read.Document);
        Assert.Equal("VRB9001", read.Findings[^1].Id);
    }

    [Fact]
    public void Cancellation_is_no_failure() => Assert.Throws<OperationCanceledException>(() => SafeReader.Read(
        Input("Some text"), ReadOptions.Default, static (_, _, _, _) => throw new OperationCanceledException(), default));

    [Fact]
    public void Words_in_messages_cannot_reach_the_terminal()
    {
        GeneratorRun run = TestProject.Empty.WithDocument("seeds/a\u001B[31m.txt", "A title\n").WithDocument("seeds/A\u001B[31m.txt", "A title\n").Run();

        Assert.All(run.Diagnostics, static d => Assert.DoesNotContain('\u001B', d.GetMessage(null)));
    }

    private static DocumentInput Input(string text) => new("/project/a.txt", "a.txt", null, text, null, default, default);

    private static Diagnostic Single(string id, GeneratorRun run) => Assert.Single(run.Diagnostics, d => d.Id == id);

    private static void AssertOnly(GeneratorRun run, string hint) => Assert.StartsWith(
        hint,
        Assert.Single(run.Result.GeneratedSources, static s => !s.HintName.StartsWith("Verbatim.", StringComparison.Ordinal)).HintName,
        StringComparison.Ordinal);

    private static void AssertCompiles(GeneratorRun run) =>
        Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Info));
}

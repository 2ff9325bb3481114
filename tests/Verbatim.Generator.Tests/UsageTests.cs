using Microsoft.CodeAnalysis;
using Verbatim.Engine;
using Verbatim.Engine.Model;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests;

/// <summary>How authors write against the emitted types.</summary>
public sealed class UsageTests
{
    [Fact]
    public void Code_reads_as_the_README_shows_it()
    {
        Document document = DocumentReader.Read(Samples.Harbour, "seeds/harbour-vote.txt", ReadOptions.Default);
        string code = $$"""
            using System;
            using MyApp;
            using MyApp.Seeds;
            using Verbatim;

            static class Program
            {
                static void Run()
                {
                    Console.WriteLine(HarbourVote.Title);
                    Quote q = HarbourVote.Quotes.{{document.Quotes[0].Name}};
                    Console.WriteLine($"“{q.Text}”, {q.Cue} {q.Speaker?.Name} ({q.Source.Path}:{q.Source.Line})");
                    Figure f = HarbourVote.Article.Figures[0];
                    Console.WriteLine($"{f}: {f.Value} {f.Bound} {f.IsAtLeast(10)} {f.Amount + f.Amount}");
                    foreach (Person p in HarbourVote.People.All) Console.WriteLine(p.Role + string.Join(", ", p.Aliases) + p.Quotes.Count);
                    foreach (Article a in Documents.All) Console.WriteLine(a.Title);
                    Console.WriteLine(Documents.Find("seeds/harbour-vote.txt")?.Links[0].Text);
                }
            }
            """;
        GeneratorRun run = TestProject.Empty.WithDocument("seeds/harbour-vote.txt", Samples.Harbour).WithSource(code).Run();

        Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Changing_the_words_of_a_quote_breaks_the_line_that_names_it()
    {
        const string before = "A title\n\n“The harbour opens in spring,” said Anna Berg.\n";
        string name = DocumentReader.Read(before, "seeds/a.txt", ReadOptions.Default).Quotes[0].Name;
        TestProject project = TestProject.Empty
            .WithDocument("seeds/a.txt", before)
            .WithSource($"class Program\n{{\n    object Quote =>\n        MyApp.Seeds.A.Quotes.{name};\n}}\n");
        GeneratorRun run = project.Run();
        Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning));

        GeneratorRun elsewhere = run.Then(project.WithDocument("seeds/a.txt", "Another title\n\nMore words.\n\n“The harbour opens in spring,” said Ole Dahl in 2024.\n"));
        Assert.Empty(elsewhere.Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning));

        GeneratorRun edited = run.Then(project.WithDocument("seeds/a.txt", "A title\n\n“No ferry leaves tonight,” said Anna Berg.\n"));
        Diagnostic error = Assert.Single(edited.Output.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CS0117", error.Id);
        Assert.Equal(3, error.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Link_and_Namespace_say_where_a_document_belongs()
    {
        TestProject project = TestProject.Empty
            .WithDocument("/shared/news/a.txt", "Some words\n")
            .WithDocument("seeds/b.txt", "Some words\n");
        GeneratorRun run = (project with
        {
            Metadata = project.Metadata
                .SetItem("/shared/news/a.txt", project.Metadata["/shared/news/a.txt"].SetItem("build_metadata.VerbatimDocument.Link", "news\\a.txt"))
                .SetItem("/project/seeds/b.txt", project.Metadata["/project/seeds/b.txt"].SetItem("build_metadata.VerbatimDocument.Namespace", "Own.Space")),
        }).Run();

        Assert.Contains("namespace MyApp.News\n", run.Source("news.a."), StringComparison.Ordinal);
        Assert.Contains("namespace Own.Space\n", run.Source("seeds.b."), StringComparison.Ordinal);
        Assert.Contains("\"news/a.txt\"", run.Source("Verbatim.Documents"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_a_root_namespace_has_its_documents_all_the_same()
    {
        GeneratorRun run = TestProject.Empty
            .WithProperty("RootNamespace", "")
            .WithDocument("a.txt", "Some words\n")
            .WithDocument("seeds/b.txt", "Some words\n")
            .WithSource("class Program { object[] All => new[] { A.Article, Seeds.B.Article, Documents.All[0] }; }")
            .Run();

        Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Info));
    }

    [Theory]
    [InlineData("all", true, true)]
    [InlineData("none", false, false)]
    [InlineData("quotes", true, false)]
    [InlineData("figures|people", false, true)]
    public void Named_members_can_be_left_out(string members, bool quotes, bool people)
    {
        string source = TestProject.Empty
            .WithDocument("seeds/a.txt", Samples.Harbour)
            .WithProperty("VerbatimMembers", members)
            .Run()
            .Source("seeds.a.");

        Assert.Equal(quotes, source.Contains("class Quotes", StringComparison.Ordinal));
        Assert.Equal(people, source.Contains("class People", StringComparison.Ordinal));
        Assert.Contains("Article Article", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all", 1)]
    [InlineData("quotes", 1)]
    [InlineData("figures", 0)]
    [InlineData("none", 0)]
    public void Nothing_is_said_of_names_that_are_not_emitted(string members, int expected)
    {
        GeneratorRun run = TestProject.Empty
            .WithDocument("seeds/a.txt", "Title\n\n“The boats are late,” said Anna Berg.\n\n“The boats are late,” said Anna Berg.\n")
            .WithProperty("VerbatimMembers", members)
            .Run();

        Assert.Equal(expected, run.Diagnostics.Count(static d => d.Id == "VRB4001"));
    }

    [Fact]
    public void Emitted_code_holds_no_character_that_is_not_seen()
    {
        const string text = "A \u202Etitle\u2069\u0000\n\n“Words \u2066with\u200B \u2028 marks,” said \u202DAnna Berg.\nAnd \u0085 7\u00AD00 cows.\n";
        GeneratorRun run = TestProject.Empty.WithDocument("seeds/a\u202E.txt", text).Run();

        Assert.All(run.Result.GeneratedSources, static s => Assert.DoesNotContain(
            s.SourceText.ToString(),
            static c => c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' or '\u00AD')));
    }
}

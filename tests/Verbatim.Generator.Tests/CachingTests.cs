using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests;

/// <summary>What is done again after an edit, step by step. That an equal run does nothing is part of every other test.</summary>
public sealed class CachingTests
{
    private static readonly TestProject Three = TestProject.Empty
        .WithDocument("seeds/harbour-vote.txt", Samples.Harbour)
        .WithDocument("seeds/second.txt", "A second title\n\n“Nothing is decided,” said Ole Dahl.\n")
        .WithDocument("seeds/third.txt", "A third title\n\nThe third text has 12 cows in it.\n")
        .WithSource("class Program;");

    [Fact]
    public void A_CSharp_edit_runs_nothing_and_reads_no_document()
    {
        GeneratorRun before = Three.Run();
        int reads = Three.Files.Sum(static f => f.Reads);

        GeneratorRun after = before.Then(Three with { Sources = ["class Program { int _field; }"] });

        after.AssertNothingRan();
        Assert.Equal(reads, Three.Files.Sum(static f => f.Reads));
    }

    [Fact]
    public void Editing_a_document_reads_that_one_alone()
    {
        GeneratorRun after = Three.Run()
            .Then(Three.WithDocument("seeds/second.txt", "A second title\n\n“Nothing is decided yet,” said Ole Dahl.\n"));

        Assert.Equal(1, after.Changed(TrackingNames.Inputs));
        Assert.Equal(1, after.Changed(TrackingNames.Documents));
        Assert.Equal(1, after.Changed(TrackingNames.Groups));
        Assert.Equal(0, after.Changed(TrackingNames.Names));
        Assert.Equal(0, after.Changed(TrackingNames.Index));
        Assert.Equal(0, after.Changed(TrackingNames.Library));
        Assert.InRange(after.ChangedOutputs, 1, 1 + after.Changed(TrackingNames.Findings));
        Assert.Contains("yet", after.Source("seeds.second"), StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_another_title_rewrites_that_document_alone()
    {
        GeneratorRun after = Three.Run().Then(Three.WithDocument("seeds/third.txt", "Another title\n\nThe third text has 12 cows in it.\n"));

        Assert.Equal(1, after.Changed(TrackingNames.Groups));
        Assert.Equal(0, after.Changed(TrackingNames.Index));
    }

    [Fact]
    public void A_new_document_is_read_alone()
    {
        GeneratorRun after = Three.Run().Then(Three.WithDocument("seeds/fourth.txt", "A fourth title\n\nAnd a text.\n"));

        Assert.Equal(1, after.Changed(TrackingNames.Documents));
        Assert.Equal(1, after.Changed(TrackingNames.Groups));
        Assert.Equal(1, after.Changed(TrackingNames.Index));
        Assert.Contains("global::MyApp.Seeds.Fourth.Article", after.Source("Verbatim.Documents"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_document_changes_nothing()
    {
        TestProject with = Three.WithOtherFile("notes.txt", "some notes");
        GeneratorRun after = with.Run().Then(with with { Files = [.. Three.Files, new TestText("/project/notes.txt", "other notes")] });

        after.AssertNothingRan();
        Assert.Equal(3, after.Reasons(TrackingNames.Documents).Count);
    }

    [Fact]
    public void An_option_of_emission_reads_no_document_again()
    {
        GeneratorRun after = Three.Run().Then(Three.WithProperty("VerbatimVisibility", "public"));

        Assert.Equal(1, after.Changed(TrackingNames.Settings));
        Assert.Equal(0, after.Changed(TrackingNames.Inputs));
        Assert.Equal(0, after.Changed(TrackingNames.Documents));
        Assert.Equal(0, after.Changed(TrackingNames.Groups));
        Assert.NotEqual(0, after.ChangedOutputs);
    }

    [Fact]
    public void An_option_that_means_nothing_to_documents_does_nothing()
    {
        GeneratorRun after = Three.Run().Then(Three.WithProperty("SomethingElse", "1"));

        after.AssertNothingRan();
    }

    [Fact]
    public void An_option_of_reading_reads_every_document_again()
    {
        GeneratorRun after = Three.Run().Then(Three.WithProperty("VerbatimMaximumLength", "100000"));

        // the documents come out as they were, and so nothing is written
        Assert.All(after.Reasons(TrackingNames.Documents), static r => Assert.Equal(IncrementalStepRunReason.Unchanged, r));
        Assert.Equal(0, after.Changed(TrackingNames.Groups));
        Assert.Equal(0, after.ChangedOutputs);
    }

    [Fact]
    public void With_many_documents_an_edit_rewrites_one_file()
    {
        TestProject many = Enumerable.Range(0, 300)
            .Aggregate(TestProject.Empty, static (project, i) => project.WithDocument($"seeds/a{i}.txt", $"Title {i}\n\nText {i}.\n"));
        GeneratorRun before = many.Run();
        GeneratorRun after = before.Then(many.WithDocument("seeds/a7.txt", "Title 7\n\nAnother text.\n"));

        Assert.Equal(32, before.Result.GeneratedSources.Count(static s => s.HintName.StartsWith("Verbatim.Documents.", StringComparison.Ordinal)) - 1);
        Assert.Equal(1, after.Changed(TrackingNames.Documents));
        Assert.Equal(1, after.Changed(TrackingNames.Groups));
        Assert.Equal(0, after.Changed(TrackingNames.Index));
    }

    [Fact]
    public void No_step_keeps_an_object_of_the_compiler()
    {
        GeneratorRunResult result = Three.WithDocument("seeds/empty.txt", "").Run().Result;
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);

        foreach (string step in new[]
        {
            TrackingNames.Settings, TrackingNames.Compiler, TrackingNames.Inputs, TrackingNames.Documents, TrackingNames.Names,
            TrackingNames.Groups, TrackingNames.Index, TrackingNames.Library, TrackingNames.Findings,
        })
        {
            foreach ((object value, _) in result.TrackedSteps[step].SelectMany(static run => run.Outputs))
            {
                Walk(value, step, seen);
            }
        }

        Assert.NotEmpty(seen);
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or Diagnostic or SourceText or AdditionalText,
            $"{path} holds a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.GetValue(value), path + "." + field.Name, seen);
        }
    }
}

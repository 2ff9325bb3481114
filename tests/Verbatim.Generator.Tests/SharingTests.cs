using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests;

/// <summary>A solution has one set of the library's types, where its projects offer it.</summary>
public sealed class SharingTests
{
    private static readonly TestProject Consumer = TestProject.Empty
        .WithDocument("seeds/b.txt", "A title\n\n“Words,” said Anna Berg.\n")
        .WithSource("class Program { Verbatim.Quote Quote => MyApp.Seeds.B.Article.Quotes[0]; }");

    [Fact]
    public void Types_that_a_reference_offers_are_not_emitted_again()
    {
        GeneratorRun run = (Consumer with { References = [.. References.Net100, Library("public")] }).Run();

        Assert.DoesNotContain(run.Result.GeneratedSources, static s => s.HintName == "Verbatim.Quote.g.cs");
        Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Info));
    }

    [Fact]
    public void Types_that_a_reference_keeps_to_itself_are_emitted()
    {
        GeneratorRun run = (Consumer with { References = [.. References.Net100, Library("internal")] }).Run();

        Assert.Contains(run.Result.GeneratedSources, static s => s.HintName == "Verbatim.Quote.g.cs");
        Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Info));
    }

    [Fact]
    public void A_friend_uses_internal_types_too()
    {
        MetadataReference library = Library("internal", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]");
        GeneratorRun run = (Consumer with { References = [.. References.Net100, library] }).Run();

        Assert.DoesNotContain(run.Result.GeneratedSources, static s => s.HintName == "Verbatim.Quote.g.cs");
        Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Error));
    }

    private static PortableExecutableReference Library(string visibility, string code = "")
    {
        TestProject project = TestProject.Empty with { AssemblyName = "Library" };
        GeneratorRun run = project
            .WithProperty("RootNamespace", "Library")
            .WithDocument("seeds/a.txt", "A title\n")
            .WithProperty("VerbatimVisibility", visibility)
            .WithSource(code)
            .Run();
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image).Success);
        return MetadataReference.CreateFromImage(ImmutableArray.Create(image.ToArray()));
    }
}

using Microsoft.CodeAnalysis;
using Verbatim.Engine;
using Verbatim.Generator.Diagnostics;
using Verbatim.Generator.Emission;
using Verbatim.Generator.Inputs;
using Verbatim.Generator.Model;

namespace Verbatim.Generator;

/// <summary>Compiles documents into typed C# data: wires the steps, each of which is a pure function of equal-by-value inputs.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class VerbatimGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // what the project says of itself
        IncrementalValueProvider<ProjectSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => SettingsReader.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Settings);

        // what the compiler offers; a C# edit asks again and gets the same answer
        IncrementalValueProvider<CompilerFacts> compiler = context.CompilationProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, cancellation) => CompilerFacts.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Compiler);

        // the documents among the additional files
        IncrementalValuesProvider<DocumentInput> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancellation) => DocumentInputReader.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Inputs);

        // the engine reads each once
        IncrementalValuesProvider<ReadDocument> documents = inputs
            .Combine(settings.Select(static (s, _) => s.Reading))
            .Select(static (pair, cancellation) => SafeReader.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Documents);

        // which class each becomes, known only when all are
        IncrementalValueProvider<NameTable> names = documents
            .Select(static (document, _) => WantedName.Of(document))
            .Collect()
            .Combine(settings.Select(static (s, _) => s.RootNamespace))
            .Select(static (pair, _) => NameTable.Assign(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Names);

        IncrementalValueProvider<EmissionOptions> emission = settings
            .Combine(compiler)
            .Select(static (pair, _) => new EmissionOptions(pair.Right, pair.Left.IsPublic, pair.Left.Reading.Members));

        EmitDocuments(context, documents, names, emission);
        EmitIndex(context, names, settings, emission);
        EmitLibrary(context, emission);
        Report(context, documents, names, settings, compiler);
    }

    private static void EmitDocuments(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadDocument> documents,
        IncrementalValueProvider<NameTable> names,
        IncrementalValueProvider<EmissionOptions> emission)
    {
        IncrementalValuesProvider<DocumentGroup> groups = documents
            .Collect()
            .Combine(names)
            .SelectMany(static (pair, _) => Grouping.Split(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Groups);

        context.RegisterSourceOutput(
            groups.Combine(emission),
            static (output, pair) => SourceWriter.AddGroup(output, pair.Left, pair.Right));
    }

    private static void EmitIndex(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<NameTable> names,
        IncrementalValueProvider<ProjectSettings> settings,
        IncrementalValueProvider<EmissionOptions> emission)
    {
        IncrementalValueProvider<DocumentIndex> index = names
            .Combine(settings.Select(static (s, _) => s.RootNamespace))
            .Select(static (pair, _) => DocumentIndex.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Index);

        context.RegisterSourceOutput(
            index.Combine(emission),
            static (output, pair) => SourceWriter.AddIndex(output, pair.Left, pair.Right));
    }

    private static void EmitLibrary(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EmissionOptions> emission)
    {
        IncrementalValueProvider<EmissionOptions> library = emission
            .Select(static (options, _) => options with { Members = MemberKinds.None })
            .WithTrackingName(TrackingNames.Library);

        context.RegisterSourceOutput(library, static (output, options) => SourceWriter.AddLibrary(output, options));
    }

    private static void Report(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadDocument> documents,
        IncrementalValueProvider<NameTable> names,
        IncrementalValueProvider<ProjectSettings> settings,
        IncrementalValueProvider<CompilerFacts> compiler)
    {
        IncrementalValueProvider<FindingFilter> filter = settings
            .Select(static (s, _) => s.ReportsInformation)
            .Combine(context.CompilationProvider.Select(static (c, cancellation) => FindingFilter.AskedBy(c.Options, cancellation)))
            .Select(static (pair, _) => new FindingFilter(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Filter);

        IncrementalValuesProvider<FindingGroup> findings = documents
            .Select(static (document, _) => DocumentFindings.Of(document))
            .Collect()
            .Combine(names)
            .Combine(filter)
            .SelectMany(static (pair, _) => FindingGroup.Split(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Findings);

        context.RegisterSourceOutput(findings, static (output, group) => FindingReporter.Report(output, group));
        context.RegisterSourceOutput(settings, static (output, s) => FindingReporter.Report(output, s.Findings));
        context.RegisterSourceOutput(
            compiler.Combine(names), static (output, pair) => FindingReporter.ReportCompiler(output, pair.Left, pair.Right));
    }
}

using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Generator.Tests.Infrastructure;

/// <summary>A project that a test makes up: documents, properties, C# files, references. Immutable; every change gives a new one.</summary>
internal sealed record TestProject
{
    public const string Directory = "/project/";

    public static TestProject Empty { get; } = new();

    public ImmutableArray<TestText> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "MyApp").Add("build_property.ProjectDir", Directory);

    public ImmutableDictionary<string, ImmutableDictionary<string, string>> Metadata { get; init; } =
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;

    public ImmutableArray<string> Sources { get; init; } = [];

    public IReadOnlyList<MetadataReference> References { get; init; } = Infrastructure.References.Net100;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public string AssemblyName { get; init; } = "Consumer";

    /// <summary>Severities as <c>WarningsAsErrors</c> and its like give them.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>Severities as a <c>.globalconfig</c> gives them.</summary>
    public SyntaxTreeOptionsProvider? GlobalConfiguration { get; init; }

    public TestProject WithDocument(string path, string? text, Encoding? encoding = null)
    {
        string full = path.StartsWith('/') ? path : Directory + path;
        TestText file = new(full, text, encoding);
        TestText? old = Files.FirstOrDefault(f => f.Path == full);
        return this with
        {
            Files = old is null ? Files.Add(file) : Files.Replace(old, file),
            Metadata = Metadata.ContainsKey(full)
                ? Metadata
                : Metadata.Add(full, ImmutableDictionary<string, string>.Empty.Add("build_metadata.VerbatimDocument.Link", "")),
        };
    }

    public TestProject WithOtherFile(string path, string text) => this with { Files = Files.Add(new TestText(Directory + path, text)) };

    public TestProject WithProperty(string name, string value) =>
        this with { Properties = Properties.SetItem("build_property." + name, value) };

    public TestProject WithKey(string path, string key, string value) =>
        this with { Metadata = Metadata.SetItem(Directory + path, Metadata[Directory + path].SetItem(key, value)) };

    public TestProject WithSource(string code) => this with { Sources = Sources.Add(code) };

    public CSharpParseOptions ParseOptions =>
        new(LanguageVersion, DocumentationMode.Diagnose, SourceCodeKind.Regular, ["NET"]);

    public TestOptions Options => new(Properties, Metadata);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        AssemblyName,
        Sources.Select((code, i) => CSharpSyntaxTree.ParseText(code, ParseOptions, $"{Directory}File{i}.cs", Encoding.UTF8)),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            specificDiagnosticOptions: Severities).WithSyntaxTreeOptionsProvider(GlobalConfiguration));

    /// <summary>Runs the generator, and makes sure that a second run does nothing.</summary>
    public GeneratorRun Run() => GeneratorRun.Start(this);
}

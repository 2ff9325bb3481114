using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Inputs;

/// <summary>Takes the documents out of the additional files.</summary>
internal static class DocumentInputReader
{
    private const string Metadata = "build_metadata.VerbatimDocument.";

    /// <summary>The document, or nothing where the file is no <c>VerbatimDocument</c>.</summary>
    public static ImmutableArray<DocumentInput> Read(
        AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        return options.TryGetValue(Metadata + "Link", out string? link)
            ? ImmutableArray.Create(Read(file, link, options, provider, cancellation))
            : ImmutableArray<DocumentInput>.Empty;
    }

    private static DocumentInput Read(
        AdditionalText file,
        string link,
        AnalyzerConfigOptions options,
        AnalyzerConfigOptionsProvider provider,
        CancellationToken cancellation)
    {
        SourceText? source = file.GetText(cancellation);
        string? text = source?.ToString();
        var findings = new List<Finding>();
        return new DocumentInput(
            file.Path,
            link.Trim().Length > 0 ? RelativePath.Normalise(link.Trim()) : PathInProject(file, provider.GlobalOptions),
            options.TryGetValue(Metadata + "Namespace", out string? name) && name.Trim().Length > 0 ? name.Trim() : null,
            text,
            text is null ? null : UndecodableBytes.Find(text, source!.Encoding),
            SeverityReader.Read(options, findings),
            findings.ToEquatableArray());
    }

    private static string PathInProject(AdditionalText file, AnalyzerConfigOptions options) =>
        RelativePath.Of(file.Path, SettingsReader.Property(options, "ProjectDir") ?? string.Empty);
}

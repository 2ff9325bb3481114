using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Generator.Inputs;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Diagnostics;

/// <summary>Hands findings to the compiler, each at its line and column of the document.</summary>
internal static class FindingReporter
{
    public static void Report(SourceProductionContext output, FindingGroup group)
    {
        foreach (DocumentFindings document in group.Documents)
        {
            foreach (Finding finding in document.Findings)
            {
                output.CancellationToken.ThrowIfCancellationRequested();
                Report(output, finding, document);
            }
        }
    }

    public static void Report(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.All[finding.Id], Location.None, Arguments(finding)));
        }
    }

    /// <summary>The compiler is too old for any document; that is said once.</summary>
    public static void ReportCompiler(SourceProductionContext output, CompilerFacts compiler, NameTable names)
    {
        if (!compiler.IsSupported && names.Classes.Count > 0)
        {
            DiagnosticDescriptor descriptor = Descriptors.All[FindingCatalogue.UnsupportedLanguageVersion.Id];
            output.ReportDiagnostic(Diagnostic.Create(descriptor, Location.None, compiler.LanguageVersion));
        }
    }

    private static void Report(SourceProductionContext output, Finding finding, DocumentFindings document)
    {
        DiagnosticDescriptor descriptor = Descriptors.All[finding.Id];
        if (SeverityOverride.Of(descriptor, document.Severities) is { } severity)
        {
            output.ReportDiagnostic(Diagnostic.Create(
                descriptor, LocationOf(finding, document.FullPath), severity, null, null, Arguments(finding)));
        }
    }

    private static Location LocationOf(Finding finding, string path) => Location.Create(
        path,
        new TextSpan(finding.Span.Start, finding.Span.Length),
        new LinePositionSpan(
            new LinePosition(finding.Line - 1, finding.Column - 1), new LinePosition(finding.EndLine - 1, finding.EndColumn - 1)));

    private static object[] Arguments(Finding finding) => [.. finding.Arguments.Select(static a => (object)PlainText.Shown(a))];
}

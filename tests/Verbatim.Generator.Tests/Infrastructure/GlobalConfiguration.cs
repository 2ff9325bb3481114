using Microsoft.CodeAnalysis;

namespace Verbatim.Generator.Tests.Infrastructure;

/// <summary>What a <c>.globalconfig</c> says of diagnostics.</summary>
internal sealed class GlobalConfiguration(string id, ReportDiagnostic report) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = diagnosticId == id ? report : ReportDiagnostic.Default;
        return diagnosticId == id;
    }
}

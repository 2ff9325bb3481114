using Microsoft.CodeAnalysis;
using Verbatim.Engine.Model;
using Verbatim.Generator.Inputs;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Diagnostics;

/// <summary>
/// Which findings reach the compiler. News gives some twenty pieces of mere information a document; the compiler pays for
/// each at every build and every edit, and nobody reads them by the ten thousand.
/// </summary>
/// <param name="ReportsInformation">What the project says of information, or null where it leaves that to its size.</param>
/// <param name="Asked">Ids that the build gives a severity of its own.</param>
internal sealed record FindingFilter(bool? ReportsInformation, EquatableArray<string> Asked)
{
    /// <summary>A filter for a project with so many documents.</summary>
    public FindingFilter For(int documents) =>
        this with { ReportsInformation = ReportsInformation ?? Grouping.CountOf(documents) == 0 };

    /// <summary>The ids of findings that the build's options or its global configuration give a severity.</summary>
    public static EquatableArray<string> AskedBy(CompilationOptions options, CancellationToken cancellation) => Descriptors.All.Keys
        .Where(id => IsAsked(id, options, cancellation))
        .OrderBy(static id => id, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>Whether a finding is reported for a document with these overrides.</summary>
    public bool Passes(Finding finding, EquatableArray<SeverityOverride> overrides) =>
        ReportsInformation == true
        || SeverityOverride.Of(Descriptors.All[finding.Id], overrides) is >= DiagnosticSeverity.Warning
        || Asked.Contains(finding.Id);

    private static bool IsAsked(string id, CompilationOptions options, CancellationToken cancellation) =>
        (options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic report) && IsShown(report))
        || (options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellation, out report) == true && IsShown(report));

    private static bool IsShown(ReportDiagnostic report) =>
        report is ReportDiagnostic.Error or ReportDiagnostic.Warn or ReportDiagnostic.Info;
}

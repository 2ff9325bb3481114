namespace Verbatim.Generator.Inputs;

/// <summary>How grave a finding is for one document, as an <c>.editorconfig</c> says.</summary>
/// <param name="Id">The finding's id.</param>
/// <param name="Severity">The compiler's severity, or null where the finding is not to be reported.</param>
internal readonly record struct SeverityOverride(string Id, Microsoft.CodeAnalysis.DiagnosticSeverity? Severity);

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Generator.Diagnostics;

namespace Verbatim.Generator.Inputs;

/// <summary>
/// Reads <c>verbatim_diagnostic.VRB2003.severity = error</c> for one document. The compiler's own keys are not given for
/// text files.
/// </summary>
internal static class SeverityReader
{
    private static readonly (string Id, string Key)[] Keys =
        [.. FindingCatalogue.All.Select(static d => (d.Id, $"verbatim_diagnostic.{d.Id}.severity"))];

    public static EquatableArray<SeverityOverride> Read(AnalyzerConfigOptions options, List<Finding> findings)
    {
        List<SeverityOverride>? overrides = null;
        foreach ((string id, string key) in Keys)
        {
            if (!options.TryGetValue(key, out string? value) || Same(value, "default"))
            {
                continue;
            }

            if (TryParse(value.Trim(), out DiagnosticSeverity? severity))
            {
                (overrides ??= []).Add(new SeverityOverride(id, severity));
            }
            else
            {
                findings.Add(FindingFactory.Unplaced(
                    FindingCatalogue.BadSetting, key, value, "error, warning, suggestion, silent, none, default"));
            }
        }

        return overrides?.ToEquatableArray() ?? default;
    }

    private static bool TryParse(string value, out DiagnosticSeverity? severity)
    {
        (bool known, severity) = value.ToLowerInvariant() switch
        {
            "error" => (true, DiagnosticSeverity.Error),
            "warning" => (true, DiagnosticSeverity.Warning),
            "suggestion" or "info" => (true, DiagnosticSeverity.Info),
            "silent" or "hidden" => (true, DiagnosticSeverity.Hidden),
            "none" => (true, (DiagnosticSeverity?)null),
            _ => (false, null),
        };
        return known;
    }

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right, StringComparison.OrdinalIgnoreCase);
}

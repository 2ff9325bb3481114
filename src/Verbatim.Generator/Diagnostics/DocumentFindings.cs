using Verbatim.Engine.Model;
using Verbatim.Generator.Inputs;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Diagnostics;

/// <summary>What there is to report about one document.</summary>
/// <param name="FullPath">The path of the file.</param>
/// <param name="Path">The path in the project.</param>
/// <param name="Findings">The findings, in document order.</param>
/// <param name="Severities">How grave they are here.</param>
internal sealed record DocumentFindings(
    string FullPath, string Path, EquatableArray<Finding> Findings, EquatableArray<SeverityOverride> Severities)
{
    public static DocumentFindings Of(ReadDocument document) =>
        new(document.Input.FullPath, document.Input.Path, document.Findings, document.Input.Severities);
}

using Verbatim.Engine;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Inputs;

/// <summary>What the project's properties ask for.</summary>
/// <param name="RootNamespace">The namespace of <c>Documents</c>, every segment an identifier; empty for none.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="Reading">How documents are read, and which items get named members.</param>
/// <param name="ReportsInformation">Whether findings that are mere information are reported; null where the project does not say.</param>
/// <param name="Findings">Values that make no sense.</param>
internal sealed record ProjectSettings(
    string RootNamespace,
    bool IsPublic,
    ReadOptions Reading,
    bool? ReportsInformation,
    EquatableArray<Finding> Findings);

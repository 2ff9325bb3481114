using Verbatim.Engine.Model;

namespace Verbatim.Generator.Inputs;

/// <summary>A document as the compiler hands it over.</summary>
/// <param name="FullPath">The path of the file, for locations.</param>
/// <param name="Path">The path in the project, with forward slashes: how the document is known.</param>
/// <param name="Namespace">The namespace that the project gives it, or null for that of its folder.</param>
/// <param name="Text">The text, or null where it cannot be read.</param>
/// <param name="Undecodable">The offset of bytes that are not the text that they claim to be, or null.</param>
/// <param name="Severities">How grave findings are here.</param>
/// <param name="Findings">What was wrong with the settings for this document.</param>
internal sealed record DocumentInput(
    string FullPath,
    string Path,
    string? Namespace,
    string? Text,
    int? Undecodable,
    EquatableArray<SeverityOverride> Severities,
    EquatableArray<Finding> Findings);

using Microsoft.CodeAnalysis;
using Verbatim.Engine.Findings;

namespace Verbatim.Generator.Diagnostics;

/// <summary>The compiler's descriptors, one for each entry of the catalogue.</summary>
internal static class Descriptors
{
    /// <summary>Where the help pages are.</summary>
    public const string HelpPage = "https://github.com/verbatim-net/verbatim#";

    /// <summary>Every descriptor, by id.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All { get; } =
        FindingCatalogue.All.ToDictionary(static d => d.Id, Describe, StringComparer.Ordinal);

    private static DiagnosticDescriptor Describe(FindingDefinition definition) => new(
        definition.Id,
        definition.Title,
        definition.MessageFormat,
        "Verbatim",
        SeverityOf(definition.Severity),
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + definition.Id.ToLowerInvariant());

    private static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}

using System.Globalization;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;

namespace Verbatim.Tool.Output;

/// <summary>What a finding says.</summary>
internal static class FindingWords
{
    private static readonly Dictionary<string, FindingDefinition> Definitions =
        FindingCatalogue.All.ToDictionary(static definition => definition.Id, StringComparer.Ordinal);

    public static FindingDefinition DefinitionOf(Finding finding) => Definitions[finding.Id];

    public static string MessageOf(Finding finding) =>
        string.Format(CultureInfo.InvariantCulture, Definitions[finding.Id].MessageFormat, [.. finding.Arguments.AsSpan()]);
}

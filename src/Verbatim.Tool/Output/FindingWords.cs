using System.Globalization;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;

namespace Verbatim.Tool.Output;

/// <summary>What a finding says.</summary>
internal static class FindingWords
{
    private static readonly Dictionary<string, FindingDefinition> Definitions = ById();

    public static FindingDefinition DefinitionOf(Finding finding) => Definitions[finding.Id];

    public static string MessageOf(Finding finding) =>
        string.Format(CultureInfo.InvariantCulture, Definitions[finding.Id].MessageFormat, [.. finding.Arguments.AsSpan()]);

    private static Dictionary<string, FindingDefinition> ById()
    {
        var definitions = new Dictionary<string, FindingDefinition>(StringComparer.Ordinal);
        foreach (FindingDefinition definition in FindingCatalogue.All)
        {
            definitions.Add(definition.Id, definition);
        }

        return definitions;
    }
}

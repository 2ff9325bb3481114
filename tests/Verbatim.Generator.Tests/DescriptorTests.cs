using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Verbatim.Engine.Findings;
using Verbatim.Generator.Diagnostics;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests;

/// <summary>Catalogue, descriptors and release notes say the same.</summary>
public sealed partial class DescriptorTests
{
    [Fact]
    public void The_release_notes_list_every_descriptor_with_its_severity_and_title()
    {
        string folder = Path.Combine(Repository.Root, "src", "Verbatim.Generator");
        IEnumerable<string> rules = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadLines(Path.Combine(folder, file)))
            .Where(static line => Rule().IsMatch(line))
            .Order(StringComparer.Ordinal);

        IEnumerable<string> descriptors = Descriptors.All.Values
            .Select(static d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(descriptors, rules);
    }

    [Fact]
    public void Every_finding_has_a_descriptor_and_a_help_page()
    {
        Assert.All(FindingCatalogue.All, static finding =>
        {
            DiagnosticDescriptor descriptor = Descriptors.All[finding.Id];
            Assert.Equal(finding.Title, descriptor.Title.ToString(null));
            Assert.Equal(finding.MessageFormat, descriptor.MessageFormat.ToString(null));
            Assert.EndsWith("#" + finding.Id.ToLowerInvariant(), descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
        Assert.Equal(FindingCatalogue.All.Count, Descriptors.All.Count);
    }

    [Fact]
    public void Every_definition_of_the_catalogue_is_listed()
    {
        IEnumerable<string> properties = typeof(FindingCatalogue).GetProperties()
            .Where(static p => p.PropertyType == typeof(FindingDefinition))
            .Select(static p => ((FindingDefinition)p.GetValue(null)!).Id)
            .Order(StringComparer.Ordinal);

        Assert.Equal(properties, FindingCatalogue.All.Select(static d => d.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_generator_runs_in_the_oldest_compiler_supported() => Assert.All(
        typeof(VerbatimGenerator).Assembly.GetReferencedAssemblies().Where(static a => a.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
        static a => Assert.Equal(new Version(4, 8, 0, 0), a.Version));

    [GeneratedRegex("^VRB[0-9]{4} ")]
    private static partial Regex Rule();
}

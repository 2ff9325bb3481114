using Verbatim.Engine.Findings;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Tool.Tests;

public sealed class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Every_diagnostic_has_a_section_that_says_its_title()
    {
        Assert.All(FindingCatalogue.All, static finding =>
        {
            int heading = Array.IndexOf(Lines, "### " + finding.Id);
            Assert.True(heading >= 0, finding.Id + " has no section");
            Assert.StartsWith($"**{finding.Title}**", Lines[heading + 1], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_section_is_about_a_diagnostic_that_exists()
    {
        IEnumerable<string> sections = Lines.Where(static line => line.StartsWith("### VRB", StringComparison.Ordinal)).Select(static line => line[4..]);

        Assert.Equal(FindingCatalogue.All.Select(static finding => finding.Id).Order(StringComparer.Ordinal), sections);
    }
}

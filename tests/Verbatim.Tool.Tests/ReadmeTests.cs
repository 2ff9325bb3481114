using System.Reflection;
using System.Text.RegularExpressions;
using Verbatim.Engine.Findings;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Tool.Tests;

public sealed partial class ReadmeTests
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
    public void Every_member_that_the_examples_name_is_there()
    {
        Type[] types = Assembly.Load("Briefing").GetTypes();

        MatchCollection members = MemberOfDocument().Matches(string.Join('\n', Lines));

        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.Contains(types, type =>
            type.FullName!.EndsWith($".{member.Groups[1].Value}+{member.Groups[2].Value}", StringComparison.Ordinal)
            && type.GetProperty(member.Groups[3].Value) is not null));
    }

    [Fact]
    public void Every_section_is_about_a_diagnostic_that_exists()
    {
        IEnumerable<string> sections = Lines.Where(static line => line.StartsWith("### VRB", StringComparison.Ordinal)).Select(static line => line[4..]);

        Assert.Equal(FindingCatalogue.All.Select(static finding => finding.Id).Order(StringComparer.Ordinal), sections);
    }

    [GeneratedRegex(@"(\w+)\.(Quotes|Figures|People|Dates)\.(\w+)")]
    private static partial Regex MemberOfDocument();
}

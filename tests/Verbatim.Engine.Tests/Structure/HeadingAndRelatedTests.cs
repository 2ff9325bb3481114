using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Structure;

public sealed class HeadingAndRelatedTests
{
    private const string Before = "Harbour Vote Put off\nThe council of Port Ann put off its vote on the new harbour on Monday.\n";
    private const string After = "\nIt will meet again in March, when the harbour master has written his report on the costs.";

    [Theory]
    [InlineData("The Long Debate")]
    [InlineData("‘Boats First’ – Ray")]
    [InlineData("Port Ann’s ‘Bridge’ Powers")]
    [InlineData("THE DEBATE")]
    [InlineData("SUMMARY.")]
    [InlineData("## What comes next")]
    [InlineData("What the vote means")]
    [InlineData("Who Will Pay?")]
    [InlineData("Background")]
    public void A_short_line_over_a_paragraph_heads_it(string line) =>
        Assert.Equal(ParagraphKind.Heading, Blocks.KindOf(Before + line + After, line));

    [Theory]
    [InlineData("Harbour Board Tied to Ferry Owner’s Bridge Plan – Report")]
    [InlineData("The Longest Night of All: Harbour in Ruins, the Council in Silence")]
    [InlineData("Related: the ferry is back")]
    [InlineData("READ MORE: Who pays for the bridge?")]
    [InlineData("Read also | the bridge")]
    public void The_title_of_another_story_is_related(string line) =>
        Assert.Equal(ParagraphKind.Related, Blocks.KindOf(Before + line + After, line));

    [Theory]
    [InlineData("So it is.")]
    [InlineData("“Who will pay?”")]
    [InlineData("“Who Will Pay for the Bridge and All the Boats?”")]
    [InlineData("The boats are these:")]
    [InlineData("LEE: Who will pay?")]
    [InlineData("- The Long Debate")]
    [InlineData("• Boats")]
    [InlineData("2. The Long Debate")]
    [InlineData("Read more than one book.")]
    public void Other_lines_are_body(string line) => Assert.Equal(ParagraphKind.Body, Blocks.KindOf(Before + line + After, line));

    [Fact]
    public void A_line_with_nothing_under_it_heads_nothing() =>
        Assert.Equal(ParagraphKind.Body, Blocks.KindOf(Before + "The Long Debate", "The Long Debate"));
}

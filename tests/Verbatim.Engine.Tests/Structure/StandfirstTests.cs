using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Structure;

public sealed class StandfirstTests
{
    private const string Title = "Harbour Vote Put off for a Year\n";
    private const string Story =
        "Harbour master Bo Ray asked the council of Port Ann on Monday for another year, after a debate that went on until midnight.\n"
        + "He will report again in March, when the costs of the bridge are known to everybody in the town.";

    [Theory]
    [InlineData("Ray asks the council for patience as costs rise.\n" + Story)]
    [InlineData("Patience is asked for as costs of the bridge rise\n" + Story)]
    [InlineData("Patience is asked for as costs rise.\nBy Ann Lee\n" + Story)]
    [InlineData("Patience is asked for as costs rise.\nPort Ann, 4 May 2024\n" + Story)]
    [InlineData("Patience is asked for as costs rise.\nPORT ANN (HNA) — " + Story)]
    [InlineData("Patience is asked for as costs rise.\nSUMMARY.\n" + Story)]
    public void The_summary_over_the_story_is_the_standfirst(string text)
    {
        Document document = Blocks.Read(Title + "\n" + text);

        Assert.Equal(ParagraphKind.Standfirst, document.Paragraphs[1].Kind);
        Assert.Equal(document.Paragraphs[1].Span, document.Standfirst);
    }

    [Fact]
    public void So_is_a_line_without_a_gap_under_the_title_where_all_else_has_gaps()
    {
        string text = Title + "Council wants to see the costs first.\n\n" + Story.Replace("\n", "\n\n", StringComparison.Ordinal);

        Assert.Equal(ParagraphKind.Standfirst, Blocks.KindOf(text, "Council wants"));
    }

    [Theory]
    [InlineData("Bo Ray asked the council for another year on Monday night.\nHe said that the costs of the bridge had to be known, and that the town would wait until they were.")]
    [InlineData("He asked for another year.\n" + Story)]
    [InlineData("“One more year,” Ray asked.\nThe council of the town agreed to it after a debate that went on until midnight and beyond.")]
    public void The_first_sentence_of_the_story_is_not(string text) =>
        Assert.Equal(ParagraphKind.Body, Blocks.Read(Title + "\n" + text).Paragraphs[1].Kind);
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Structure;

public sealed class TitleTests
{
    private const string Story =
        "The council of Port Ann put off its vote on the new harbour on Monday, after a debate that went on until midnight.\n"
        + "It will meet again in March, when the harbour master has written his report on the costs of the bridge.";

    [Theory]
    [InlineData("Harbour Vote Put off for a Year")]
    [InlineData("Harbour vote put off again")]
    [InlineData("Harbour vote put off again.")]
    [InlineData("Is the harbour lost?")]
    [InlineData("“Boats first,” Says Harbour Master")]
    [InlineData("Ray: My harbour plans aren’t set in stone.")]
    [InlineData("HARBOUR VOTE PUT OFF")]
    [InlineData("Watch: Harbour Master Leaves the Council")]
    [InlineData("‘We are lost’: a town waits for its bridge.")]
    public void A_line_over_the_story_is_the_title(string line)
    {
        foreach (string gap in (string[])["\n", "\n\n", "\r\n\r\n", "\r"])
        {
            Document document = Blocks.Read(line + gap + Story);

            Assert.Equal(line, document.Title?.In(document.Text));
            Assert.Equal([ParagraphKind.Title, ParagraphKind.Body, ParagraphKind.Body], document.Paragraphs.Select(p => p.Kind));
            Assert.DoesNotContain(document.Findings, static f => f.Id == "VRB1001");
        }
    }

    [Theory]
    [InlineData("The council told reporters that it would meet in March.")]
    [InlineData("“We will meet again in March,” she says.")]
    [InlineData("PORT ANN (HNA) — The council meets.")]
    [InlineData("- a list of boats\n- a list of bridges")]
    [InlineData("The agenda of the meeting:")]
    public void A_sentence_of_the_story_is_not(string line)
    {
        Document document = Blocks.Read(line + "\n" + Story);

        Assert.Null(document.Title);
        Assert.Equal(ParagraphKind.Body, document.Paragraphs[0].Kind);
        Finding finding = Assert.Single(document.Findings, static f => f.Id == "VRB1001");
        Assert.Equal((1, 1), (finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("Business")]
    [InlineData("BUSINESS")]
    [InlineData("World | Europe")]
    [InlineData("UK news / Scotland")]
    [InlineData("Science & environment")]
    public void The_section_over_it_is_not(string line)
    {
        Document document = Blocks.Read(line + "\n\nHarbour vote put off again\n\n" + Story);

        Assert.Equal("Harbour vote put off again", document.Title?.In(document.Text));
        Assert.Equal(ParagraphKind.Notice, document.Paragraphs[0].Kind);
        Assert.Null(document.Standfirst);
    }

    [Fact]
    public void A_question_under_a_section_is_the_title() =>
        Assert.Equal(ParagraphKind.Title, Blocks.KindOf("World | Europe\n\nIs the harbour lost?\n\n" + Story, "Is the harbour lost?"));

    [Theory]
    [InlineData("Business\n\n" + Story)]
    [InlineData("Weather\n\nThe rain goes on.\n\n" + Story)]
    public void The_name_of_a_section_straight_over_the_story_is(string text) => Assert.Equal(ParagraphKind.Title, Blocks.Read(text).Paragraphs[0].Kind);

    [Theory]
    [InlineData("The harbour made 3.5 million last year.")]
    [InlineData("Five boats")]
    [InlineData("harbour")]
    public void A_line_without_a_story_is_body(string line) => Assert.Equal([$"Body: {line}"], Blocks.Of(line));

    [Fact]
    public void A_number_sign_marks_it()
    {
        Document document = Blocks.Read("# Harbour vote\n\n" + Story);

        Assert.Equal("Harbour vote", document.Title?.In(document.Text));
        Assert.Equal("# Harbour vote", document.Paragraphs[0].Span.In(document.Text));
    }

    [Fact]
    public void It_may_stand_under_a_date() =>
        Assert.Equal(ParagraphKind.Title, Blocks.KindOf("4 May 2024\n\nHarbour Vote Put off\n\n" + Story, "Harbour Vote"));
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Structure;

public sealed class BylineAndDatelineTests
{
    private const string Story = "The council of Port Ann put off its vote on the new harbour on Monday, after a debate that went on until midnight.";

    [Theory]
    [InlineData("By Ann Lee")]
    [InlineData("By Ann Lee and Bo Ray, Harbour Correspondent")]
    [InlineData("BYLINE: Ann Lee.")]
    [InlineData("Words by Ann Lee | Port Ann")]
    [InlineData("Written by Ann van der Lee, staff writer")]
    public void The_line_with_the_author_is_the_byline(string line)
    {
        Document document = Blocks.Read("Harbour Vote Put off\n" + line + "\n" + Story);

        Assert.Equal(line, document.Byline?.In(document.Text));
    }

    [Theory]
    [InlineData("By winning the vote, Bo Ray became harbour master.")]
    [InlineData("By Monday, the harbour was closed.")]
    [InlineData("By Hook or by Crook the Council Sat On and On and Left the Harbour to the Ferry Men of Port Ann")]
    public void A_sentence_that_begins_so_is_not(string line) =>
        Assert.Null(Blocks.Read("Harbour Vote Put off\n" + line + "\n" + Story).Byline);

    [Theory]
    [InlineData("4 May 2024", "2024-05-04")]
    [InlineData("Port Ann, May 4, 2024", "2024-05-04")]
    [InlineData("Published: Saturday, 4th of May 2024 10:32 GMT", "2024-05-04")]
    [InlineData("Updated 2024-05-04", "2024-05-04")]
    [InlineData("Last updated on Sept. 4, 2024 at 10.32 p.m.", "2024-09-04")]
    public void A_line_of_place_and_time_is_the_dateline_and_gives_the_date(string line, string date)
    {
        Document document = Blocks.Read("Harbour Vote Put off\n" + line + "\n" + Story);

        Assert.Equal(ParagraphKind.Dateline, document.Paragraphs[1].Kind);
        Assert.Equal(date, document.Published);
    }

    [Fact]
    public void A_byline_may_give_the_date() =>
        Assert.Equal("2024-05-04", Blocks.Read("Harbour Vote Put off\nBy Ann Lee, 4 May 2024\n" + Story).Published);

    [Fact]
    public void The_opening_of_a_paragraph_may_give_date_and_agency()
    {
        Document document = Blocks.Read("Harbour Vote Put off\nPORT ANN, May 4, 2024 (HNA) — " + Story);

        Assert.Equal("2024-05-04", document.Published);
        Assert.Equal("HNA", document.Publisher?.In(document.Text));
        Assert.Equal(ParagraphKind.Body, document.Paragraphs[1].Kind);
    }

    [Theory]
    [InlineData("On 4 May 2024, the harbour was closed.")]
    [InlineData("31 February 2024")]
    [InlineData("Boats — Harbour News (@harbournews) July 7, 2025")]
    public void Other_dates_are_not_the_article_s(string line) =>
        Assert.Null(Blocks.Read("Harbour Vote Put off\n" + Story + "\n" + line + "\n" + Story + "\n" + Story + "\n" + Story).Published);

    [Fact]
    public void The_date_under_a_post_is_not_the_article_s() =>
        Assert.Null(Blocks.Read("Harbour Vote Put off\n" + Story + "\nThe ferry is back!\n— Harbour News (@harbournews) July 7, 2025").Published);
}

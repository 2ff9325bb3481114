using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Structure;

public sealed class NoticeTests
{
    private const string Story =
        "Harbour Vote Put off\nThe council of Port Ann put off its vote on the new harbour on Monday.\nIt will meet again in March.\n";

    [Theory]
    [InlineData("(The Harbour News)")]
    [InlineData("[Harbour News, agencies]")]
    [InlineData("The post Harbour Vote Put off appeared first on Harbour News.")]
    [InlineData("This article first appeared in The Harbour News.")]
    [InlineData("(Reporting by Ann Lee; Editing by Bo Ray)")]
    [InlineData("Follow Ann Lee on Twitter @annlee.")]
    [InlineData("© 2024 Harbour News. All rights reserved.")]
    [InlineData("Correction: the vote was on Monday.")]
    [InlineData("Subscribe to our letter from the harbour.")]
    [InlineData("* * *")]
    public void The_publisher_s_own_lines_are_notices(string line) =>
        Assert.Equal(ParagraphKind.Notice, Blocks.KindOf(Story + line, line));

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE")]
    [InlineData("Embargoed until 6am on 4 May 2024")]
    [InlineData("Exclusive")]
    [InlineData("Home > News > Harbour")]
    [InlineData("5 min read")]
    [InlineData("News release\n\nPress contact: Ann Lee, ann@example.org")]
    public void Labels_over_the_title_are_notices(string lines)
    {
        Document document = Blocks.Read(lines + "\n\n" + Story);

        Assert.Equal("Harbour Vote Put off", document.Title?.In(document.Text));
        Assert.Equal(ParagraphKind.Notice, document.Paragraphs[0].Kind);
    }

    [Theory]
    [InlineData("Exclusive Boats Sold")]
    [InlineData("Tide > 5 Metres: Harbour Shuts")]
    [InlineData("Breaking News Rules Cost Editor Her Job")]
    public void Titles_that_look_like_labels_are_not(string title)
    {
        Document document = Blocks.Read(title + "\n\n" + Story);

        Assert.Equal(title, document.Title?.In(document.Text));
    }

    [Theory]
    [InlineData("(Nobody asked for the costs.)")]
    [InlineData("(Applause.)")]
    [InlineData("Follow the boats to the bridge and you will find the harbour.")]
    [InlineData("Corrections to the plan will take a year.")]
    [InlineData("Lee first appeared in the council ten years ago.")]
    [InlineData("The post of harbour master has been free since May.")]
    public void Sentences_that_look_like_them_are_not(string line) =>
        Assert.Equal(ParagraphKind.Body, Blocks.KindOf(Story + line, line));

    [Theory]
    [InlineData("(The Harbour News)", "The Harbour News")]
    [InlineData("(Harbour News, agencies)", "Harbour News")]
    [InlineData("The post Boats appeared first on Harbour News.", "Harbour News")]
    [InlineData("This story was originally published by The Port Ann Post & Mail.", "The Port Ann Post & Mail")]
    [InlineData("(Applause)", null)]
    [InlineData("(Nobody asked.)", null)]
    public void They_name_the_publisher(string line, string? publisher)
    {
        Document document = Blocks.Read(Story + line);

        Assert.Equal(publisher, document.Publisher?.In(document.Text));
    }
}

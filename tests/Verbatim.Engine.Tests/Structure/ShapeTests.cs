using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Structure;

public sealed class ShapeTests
{
    private const string Wrapped =
        """
        Harbour vote put off

        The council of Port Ann put off its vote on the new harbour
        on Monday, after a debate that went on until midnight and
        left nobody happy.

        It will meet again in March, when the harbour master has to
        have his report on the costs of the bridge ready.
        - boats
        - bridges over the water that nobody has counted yet and
        that nobody will

        — This line only begins with a dash, as the lines of a text
        sometimes do.
        """;

    [Fact]
    public void Lines_broken_at_a_width_are_put_together()
    {
        foreach (string end in (string[])["\n", "\r\n", "\r"])
        {
            Assert.Equal(
                [
                    "Title: Harbour vote put off",
                    "Body: The council of Port Ann put off its vote on the new harbour/on Monday, after a debate that went on until midnight and/left nobody happy.",
                    "Body: It will meet again in March, when the harbour master has to/have his report on the costs of the bridge ready.",
                    "Body: - boats",
                    "Body: - bridges over the water that nobody has counted yet and/that nobody will",
                    "Body: — This line only begins with a dash, as the lines of a text/sometimes do.",
                ],
                Blocks.Of(Wrapped.ReplaceLineEndings(end)));
        }
    }

    [Fact]
    public void Lines_that_are_paragraphs_are_not() =>
        Assert.Equal(4, Blocks.Of("Harbour vote\nThe council met.\nIt was late.\nNobody was happy.").Length);

    [Fact]
    public void A_transcript_has_a_line_a_turn()
    {
        string[] blocks = Blocks.Of("LEE: Good evening.\nRAY: Good evening, and thank you.\nLEE: What about the boats?");

        Assert.All(blocks, static b => Assert.StartsWith("Body: ", b, StringComparison.Ordinal));
        Assert.Equal(3, blocks.Length);
    }

    [Fact]
    public void The_labels_of_an_archive_are_headings()
    {
        string[] blocks = Blocks.Of("Harbour vote put off.\n\nSUMMARY.\n\nThe council met on Monday night.\n\nWHOLE TEXT.\n\nThe council of Port Ann met on Monday night and put off its vote.");

        Assert.Equal(["Title", "Heading", "Body", "Heading", "Body"], blocks.Select(static b => b.Split(':')[0]));
    }

    [Fact]
    public void A_document_may_begin_with_a_label()
    {
        Document document = Blocks.Read("SUMMARY.\n\nThe council met on Monday night.\n\nWHOLE TEXT.\n\nThe council of Port Ann met on Monday night.");

        Assert.Null(document.Title);
        Assert.Equal(ParagraphKind.Heading, document.Paragraphs[0].Kind);
    }

    [Fact]
    public void Nothing_but_signs_is_body() => Assert.Equal(["Body: * * *", "Body: ___"], Blocks.Of("* * *\n___"));
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Structure;

public sealed class PostTests
{
    private const string Title = "Harbour Vote Put off\n";
    private const string Before = "The council put off its vote on Monday.\n";
    private const string After = "\nIt will meet again in March.";

    [Theory]
    [InlineData("The ferry is back! pic.example.com/a1b2\n— Harbour News (@harbournews) July 7, 2025")]
    [InlineData("The ferry is back.\n— Harbour News (@harbournews)")]
    [InlineData("The ferry is back\n–– Harbour News @harbournews")]
    [InlineData("The ferry is back\nHarbour News (@harbournews) July 7, 2025")]
    [InlineData("JUST IN: THE FERRY IS BACK\nReporter: “Is it?”\nRay: “It is. Ask the captain.” pic.example.com/a1b2\n— Ann Lee (@annlee) 7 July 2025")]
    [InlineData("“Boats first.”\n— Ann Lee, harbour master")]
    public void The_lines_over_a_signature_are_one_post(string post)
    {
        foreach (string end in (string[])["\n", "\r\n", "\r"])
        {
            string text = (Title + Before + post + After).Replace("\n", end, StringComparison.Ordinal);

            Assert.Equal(
                ["Title: Harbour Vote Put off", "Body: " + Before.TrimEnd(), "Post: " + post.Replace('\n', '/'), "Body: " + After.TrimStart()],
                Blocks.Of(text));
        }
    }

    [Fact]
    public void A_block_between_empty_lines_is_one_post()
    {
        string[] blocks = Blocks.Of(Title + "\n" + Before + "\nThe ferry is back.\nSo are the boats.\n— Ann Lee (@annlee) 7 July 2025\n" + After);

        Assert.Equal("Post: The ferry is back./So are the boats./— Ann Lee (@annlee) 7 July 2025", blocks[2]);
    }

    [Theory]
    [InlineData("— a word with a dash before it")]
    [InlineData("– Boats\n– Bridges\n– Ferries")]
    [InlineData("Follow Ann Lee on Example @annlee")]
    [InlineData("Harbour News (@harbournews) reported that the ferry was back.")]
    [InlineData("— Ann Lee, who has been harbour master for years, was not there.")]
    public void Other_lines_sign_nothing(string line) =>
        Assert.DoesNotContain(Blocks.Read(Title + Before + line + After).Paragraphs, static p => p.Kind == ParagraphKind.Post);

    [Fact]
    public void The_title_belongs_to_no_post() =>
        Assert.Equal(ParagraphKind.Title, Blocks.Read("Harbour Vote Put off\nThe ferry is back\n— Ann Lee (@annlee)\n" + Before).Paragraphs[0].Kind);
}

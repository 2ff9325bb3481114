using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Quotes;

public sealed class PostTests
{
    private const string Text =
        "A quiet day in the harbour\n\nAnn Lee spoke on Monday.\n"
        + "The ice on the lake is thin today pic.example.com/Ab1cD2\n— Harbour Watch (@HarbourWatch) July 7, 2025\nShe left at noon.";

    [Fact]
    public void A_post_is_said_by_whoever_signs_it()
    {
        Document document = DocumentReader.Read(Text, "a.txt", ReadOptions.Default);
        Quote post = Assert.Single(document.Quotes, static q => q.Kind == QuoteKind.Post);

        Assert.Equal("The ice on the lake is thin today pic.example.com/Ab1cD2", post.Span.In(document.Text));
        Assert.Equal("Harbour Watch", post.Mention?.In(document.Text));
        Assert.Equal("Harbour Watch", post.Speaker?.Name);
        Assert.Null(post.Cue);
    }

    [Fact]
    public void Turns_inside_a_post_have_their_own_speakers()
    {
        string text = Text.Replace(
            "The ice on the lake is thin today pic", "Reporter: “Is the ice thin?”\nWarden: “It is.” pic", StringComparison.Ordinal);
        Document document = DocumentReader.Read(text, "a.txt", ReadOptions.Default);

        Assert.Equal(
            ["Post", "Direct Reporter Is the ice thin?", "Direct Warden It is."],
            document.Quotes.Where(static q => q.Kind != QuoteKind.Indirect).Select(q =>
                q.Kind == QuoteKind.Post ? "Post" : $"{q.Kind} {q.Mention?.In(text)} {q.Span.In(text)}"));
    }

    [Fact]
    public void Quotes_stand_in_document_order()
    {
        Document document = DocumentReader.Read(Text + "\n“It held,” she said.", "a.txt", ReadOptions.Default);

        Assert.Equal(document.Quotes.OrderBy(static q => q.Span.Start).ToList(), document.Quotes.ToList());
    }
}

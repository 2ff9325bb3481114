using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Acceptance;

/// <summary>What the reference document holds, by its own annotation; items are named by a few of their words.</summary>
public sealed class ReferenceStructureTests
{
    private static readonly Lazy<Document> Reference = new(static () =>
        DocumentReader.Read(File.ReadAllBytes(Directory.GetFiles(Repository.ReferenceFolder!, "*.txt")[0]), "reference.txt", ReadOptions.Default));

    internal static Document Document => Reference.Value;

    [ReferenceFact]
    public void Title_and_standfirst()
    {
        Assert.StartsWith("Trump Says Gaza Ceasefire Talks", Words(Document.Title), StringComparison.Ordinal);
        Assert.EndsWith("despite No Breakthrough", Words(Document.Title), StringComparison.Ordinal);
        Assert.StartsWith("Trump continues to press", Words(Document.Standfirst), StringComparison.Ordinal);
        Assert.EndsWith("satisfying its demands.", Words(Document.Standfirst), StringComparison.Ordinal);
    }

    [ReferenceFact]
    public void Four_headings() => Assert.Equal(
        ["Israel’s ‘Security’ Powers", "Nobel Peace Nomination", "‘Real Guarantees’ – Hamas", "Staggering Death Toll"],
        OfKind(ParagraphKind.Heading));

    [ReferenceFact]
    public void Four_posts_with_all_their_lines()
    {
        string[] posts = OfKind(ParagraphKind.Post);

        Assert.Equal(["Netanyahu says getting", "JUST IN: TRUMP", "Netanyahu nominates Trump", "In a statement"], posts.Select(static p => Start(p, 3)));
        Assert.Equal(["@TRTWorldNow", "@ShaykhSulaiman", "@RT_com", "@PalestineChron"], posts.Select(Account));
        Assert.Equal([2, 4, 2, 2], posts.Select(static p => p.Split('\n').Length));
    }

    [ReferenceFact]
    public void Two_related_lines()
    {
        string[] related = OfKind(ParagraphKind.Related);

        Assert.Equal(["Tony Blair Institute", "The Greatest Hate"], related.Select(static r => Start(r, 3)));
        Assert.EndsWith("– Report", related[0], StringComparison.Ordinal);
        Assert.EndsWith("the West in Silence", related[1], StringComparison.Ordinal);
    }

    [ReferenceFact]
    public void Two_notices_which_name_the_publisher()
    {
        string[] notices = OfKind(ParagraphKind.Notice);

        Assert.Equal(2, notices.Length);
        Assert.Equal("(The Palestine Chronicle)", notices[0]);
        Assert.EndsWith("appeared first on Palestine Chronicle.", notices[1], StringComparison.Ordinal);
        Assert.Equal("The Palestine Chronicle", Words(Document.Publisher));
    }

    [ReferenceFact]
    public void Everything_else_is_body_and_the_document_gives_no_author_and_no_date()
    {
        Assert.Equal(23, OfKind(ParagraphKind.Body).Length);
        Assert.Equal(1 + 1 + 4 + 4 + 2 + 2 + 23, Document.Paragraphs.Count);
        Assert.Null(Document.Byline);
        Assert.Null(Document.Published);
    }

    internal static string Words(Span? span) => span?.In(Document.Text) ?? string.Empty;

    private static string[] OfKind(ParagraphKind kind) =>
        [.. Document.Paragraphs.Where(p => p.Kind == kind).Select(static p => Words(p.Span).ReplaceLineEndings("\n"))];

    private static string Start(string text, int words) => string.Join(' ', text.Split([' ', '\n']).Take(words));

    private static string Account(string post) => post[post.IndexOf('@', post.LastIndexOf('\n'))..post.LastIndexOf(')')];
}

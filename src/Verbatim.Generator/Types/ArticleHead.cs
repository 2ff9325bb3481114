namespace Verbatim;

/// <summary>What an article says about itself.</summary>
internal sealed class ArticleHead
{
    public ArticleHead(string? title, string? standfirst, string? byline, string? publisher, string? published)
    {
        Title = title;
        Standfirst = standfirst;
        Byline = byline;
        Publisher = publisher;
        Published = published;
    }

    public string? Title { get; }

    public string? Standfirst { get; }

    public string? Byline { get; }

    public string? Publisher { get; }

    public string? Published { get; }
}

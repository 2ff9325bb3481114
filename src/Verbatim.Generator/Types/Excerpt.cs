namespace Verbatim;

/// <summary>Words of an article, exactly as they stand in its document.</summary>
internal partial class Excerpt
{
    private string? _text;

    internal Excerpt(Article article, Span span)
    {
        Article = article;
        Span = span;
    }

    /// <summary>The article that the words stand in.</summary>
    public Article Article { get; }

    /// <summary>The words, unchanged.</summary>
    public string Text => _text ??= Article.Slice(Span);

    /// <summary>Path, line, column and span of the words.</summary>
    public SourceLocation Source => Article.Locate(Span);

    private protected Span Span { get; }

    /// <summary>The words, unchanged.</summary>
    public sealed override string ToString() => Text;

    private protected Excerpt? Optional(Span? span) => span is { } present ? new Excerpt(Article, present) : null;
}

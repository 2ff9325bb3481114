namespace Verbatim;

/// <summary>Words of an article, exactly as they stand in its document.</summary>
internal partial class Excerpt
{
    private readonly Article _article;
    private readonly int _start;
    private readonly int _length;
    private string? _text;

    internal Excerpt(Article article, int start, int length)
    {
        _article = article;
        _start = start;
        _length = length;
    }

    /// <summary>The article that the words stand in.</summary>
    public Article Article => _article;

    /// <summary>The words, unchanged.</summary>
    public string Text => _text ??= _article.Content.Substring(_start, _length);

    /// <summary>Path, line, column and span of the words.</summary>
    public SourceLocation Source => _article.Items.Locate(Span);

    private protected Span Span => new Span(_start, _length);

    /// <summary>The words, unchanged.</summary>
    public sealed override string ToString() => Text;

    private protected Excerpt? Optional(Span? span) =>
        span is { } present ? new Excerpt(_article, present.Start, present.Length) : null;
}

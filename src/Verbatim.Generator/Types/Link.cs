namespace Verbatim;

/// <summary>An address on the web, as it stands in an article.</summary>
internal sealed partial class Link : Excerpt
{
    internal Link(Article article, Span span)
        : base(article, span)
    {
    }
}

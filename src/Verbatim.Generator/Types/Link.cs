namespace Verbatim;

/// <summary>An address on the web, as it stands in an article.</summary>
internal sealed partial class Link : Excerpt
{
    internal Link(Article article, int start, int length)
        : base(article, start, length)
    {
    }
}

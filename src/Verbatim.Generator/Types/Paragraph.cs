namespace Verbatim;

/// <summary>A block of an article: one line, or the lines of one post.</summary>
internal sealed partial class Paragraph : Excerpt
{
    internal Paragraph(Article article, Span span, ParagraphKind kind)
        : base(article, span) => Kind = kind;

    /// <summary>What the block is.</summary>
    public ParagraphKind Kind { get; }
}

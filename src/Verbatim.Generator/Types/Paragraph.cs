namespace Verbatim;

/// <summary>A block of an article: one line, or the lines of one post.</summary>
internal sealed partial class Paragraph : Excerpt
{
    internal Paragraph(Article article, int start, int length, ParagraphKind kind)
        : base(article, start, length) => Kind = kind;

    /// <summary>What the block is.</summary>
    public ParagraphKind Kind { get; }
}

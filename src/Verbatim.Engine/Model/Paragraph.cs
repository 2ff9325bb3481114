namespace Verbatim.Engine.Model;

/// <summary>A block of an article: one line, or the lines of one post.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Where it stands, without the line end that closes it.</param>
public sealed record Paragraph(ParagraphKind Kind, Span Span);

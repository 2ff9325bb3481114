using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Marks;

/// <summary>A line of a block: what marks are paired in.</summary>
/// <param name="Tokens">The document's tokens.</param>
/// <param name="First">The index of the line's first token.</param>
/// <param name="End">The index just past its last one.</param>
/// <param name="Block">The index of the block.</param>
internal readonly record struct MarkLine(TokenList Tokens, int First, int End, int Block)
{
    /// <summary>The segment between two marks.</summary>
    public MarkedSegment Closed(in LineMark open, in LineMark close) => new(
        Span.FromBounds(open.End, Math.Max(open.End, close.Start)), open.Token + 1, close.Token, open.Style, true, 0, Block);

    /// <summary>The segment from a mark to the end of the line.</summary>
    public MarkedSegment Unclosed(in LineMark open) => new(
        Span.FromBounds(open.End, Math.Max(open.End, Tokens[End - 1].End)), open.Token + 1, End, open.Style, false, 0, Block);
}

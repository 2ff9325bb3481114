using Verbatim.Engine.Model;

namespace Verbatim.Engine.Quotes.Marks;

/// <summary>A stretch between quotation marks, within one block.</summary>
/// <param name="Content">What stands between the marks, as it is.</param>
/// <param name="FirstToken">The index of the first token inside; equals <paramref name="EndToken"/> where nothing stands inside.</param>
/// <param name="EndToken">The index just past the last token inside.</param>
/// <param name="Style">Which marks.</param>
/// <param name="Closed">Whether a closing mark was found; otherwise the segment ends with its block.</param>
/// <param name="Level">0 for a segment that stands in no other, 1 for one inside such a segment, and so on.</param>
/// <param name="Block">The index of its block.</param>
internal readonly record struct MarkedSegment(
    Span Content, int FirstToken, int EndToken, MarkStyle Style, bool Closed, int Level, int Block);

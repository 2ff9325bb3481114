using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Marks;

/// <summary>Says of tokens, asked in document order, whether they stand between marks.</summary>
internal sealed class SegmentCursor(ValueList<MarkedSegment> segments)
{
    private int _segment;

    public bool IsInside(int token)
    {
        while (_segment < segments.Count && (segments[_segment].Level > 0 || segments[_segment].EndToken <= token))
        {
            _segment++;
        }

        return _segment < segments.Count && segments[_segment].FirstToken <= token;
    }
}

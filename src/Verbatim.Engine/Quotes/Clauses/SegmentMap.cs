namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>Finds the segment that a mark belongs to.</summary>
internal sealed class SegmentMap
{
    private readonly List<SpeechSegment> _segments;

    /// <param name="segments">In document order; none stands in another.</param>
    public SegmentMap(List<SpeechSegment> segments) => _segments = segments;

    /// <summary>Where the token opens a segment, the token after its closing mark; else null.</summary>
    public int? OpensAt(int token)
    {
        int index = FirstEndingAfter(token);
        return index < _segments.Count && _segments[index].Before.End == token ? _segments[index].After.First : null;
    }

    /// <summary>Where the token closes a segment, its opening mark; else null.</summary>
    public int? ClosesAt(int token)
    {
        int index = FirstEndingAfter(token);
        return index < _segments.Count && _segments[index].After.First == token + 1 && _segments[index].Before.End < token
            ? _segments[index].Before.End
            : null;
    }

    /// <summary>The index of the first segment whose end lies beyond the token.</summary>
    public int FirstEndingAfter(int token)
    {
        int low = 0;
        int high = _segments.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_segments[middle].After.First <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

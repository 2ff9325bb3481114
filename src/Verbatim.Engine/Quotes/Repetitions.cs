using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes;

/// <summary>Knows which short segments an article has more than once.</summary>
internal sealed class Repetitions
{
    private const int MostWords = 4;

    private readonly TokenList _tokens;
    private readonly ValueList<ulong> _keys = [];

    public Repetitions(TokenList tokens, List<SpeechSegment> segments)
    {
        _tokens = tokens;
        foreach (SpeechSegment segment in segments)
        {
            if (segment.Words <= MostWords)
            {
                _keys.Add(KeyOf(segment));
            }
        }

        _keys.Sort(0, static (left, right) => left.CompareTo(right));
    }

    public bool IsRepeated(SpeechSegment segment) =>
        segment.Words <= MostWords && IsTwice(KeyOf(segment));

    private bool IsTwice(ulong key)
    {
        int low = 0;
        int high = _keys.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _keys[middle] < key ? (middle + 1, high) : (low, middle);
        }

        return low + 1 < _keys.Count && _keys[low] == key && _keys[low + 1] == key;
    }

    private ulong KeyOf(SpeechSegment segment)
    {
        ulong key = 14695981039346656037;
        for (int i = segment.Marked.FirstToken; i < segment.Marked.EndToken; i++)
        {
            if (_tokens[i].IsWord)
            {
                key = unchecked((key ^ (uint)_tokens[i].Word) * 1099511628211);
            }
        }

        return key;
    }
}

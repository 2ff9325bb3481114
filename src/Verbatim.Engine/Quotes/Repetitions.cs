using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes;

/// <summary>Knows which short segments an article has more than once.</summary>
internal sealed class Repetitions
{
    private const int MostWords = 4;

    private readonly TokenList _tokens;
    private readonly Dictionary<ulong, int> _counts = [];

    public Repetitions(TokenList tokens, List<SpeechSegment> segments)
    {
        _tokens = tokens;
        foreach (SpeechSegment segment in segments)
        {
            if (segment.Words <= MostWords)
            {
                ulong key = KeyOf(segment);
                _counts.TryGetValue(key, out int count);
                _counts[key] = count + 1;
            }
        }
    }

    public bool IsRepeated(SpeechSegment segment) =>
        segment.Words <= MostWords && _counts.TryGetValue(KeyOf(segment), out int count) && count > 1;

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

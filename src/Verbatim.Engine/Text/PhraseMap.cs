namespace Verbatim.Engine.Text;

/// <summary>
/// What a language's data say of words and of runs of words, matched against tokens, the longest first. Filled once,
/// then only read.
/// </summary>
/// <typeparam name="T">What is said of a phrase.</typeparam>
internal sealed class PhraseMap<T>
{
    private readonly List<Entry> _entries = [];

    // by first word, the number of the entry to try first, counted from 1: 0 is none, as new arrays have it
    private int[] _firsts = [];

    /// <summary>Adds a phrase; of two equal phrases the later one wins.</summary>
    public void Add(int[] words, T value)
    {
        int first = words[0];
        if (first >= _firsts.Length)
        {
            Array.Resize(ref _firsts, Math.Max(first + 1, _firsts.Length * 2));
        }

        // chains are kept longest first
        int previous = -1;
        int next = _firsts[first] - 1;
        while (next >= 0 && _entries[next].Words.Length > words.Length)
        {
            previous = next;
            next = _entries[next].Next;
        }

        _entries.Add(new Entry(words, value, next));
        if (previous < 0)
        {
            _firsts[first] = _entries.Count;
        }
        else
        {
            _entries[previous].Next = _entries.Count - 1;
        }
    }

    /// <summary>Whether some phrase begins with that word: a quick way to say no.</summary>
    public bool Begins(int word) => (uint)word < (uint)_firsts.Length && _firsts[word] > 0;

    /// <summary>Matches the longest phrase whose tokens stand at <paramref name="at"/>.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="at">The index of the first token.</param>
    /// <param name="end">The index just past the last token that may be used.</param>
    /// <param name="value">What the data say of the phrase.</param>
    /// <param name="length">How many tokens it takes; 0 where none matches.</param>
    public bool TryMatch(TokenList tokens, int at, int end, out T? value, out int length)
    {
        int word = at < end ? tokens[at].Word : -1;
        if (!Begins(word))
        {
            value = default;
            length = 0;
            return false;
        }

        for (int index = _firsts[word] - 1; index >= 0; index = _entries[index].Next)
        {
            Entry entry = _entries[index];
            if (Matches(tokens, at, end, entry.Words))
            {
                value = entry.Value;
                length = entry.Words.Length;
                return true;
            }
        }

        value = default;
        length = 0;
        return false;
    }

    private static bool Matches(TokenList tokens, int at, int end, int[] words)
    {
        if (at + words.Length > end)
        {
            return false;
        }

        for (int i = 1; i < words.Length; i++)
        {
            if (tokens[at + i].Word != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Entry(int[] words, T value, int next)
    {
        public int[] Words { get; } = words;

        public T Value { get; } = value;

        public int Next { get; set; } = next;
    }
}

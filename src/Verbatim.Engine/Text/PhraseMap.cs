using System.Runtime.CompilerServices;

namespace Verbatim.Engine.Text;

/// <summary>
/// What a language's data say of words and of runs of words, matched against tokens, the longest first. Filled once,
/// then only read.
/// </summary>
/// <typeparam name="T">What is said of a phrase.</typeparam>
internal sealed class PhraseMap<T>
{
    // entries lie in arrays, and their words behind one another: a language has thousands, read at every start
    private PhraseEntry[] _entries = new PhraseEntry[16];
    private T[] _values = new T[16];
    private int[] _words = new int[32];
    private int _count;
    private int _wordCount;

    // by first word, the number of the entry to try first, counted from 1: 0 is none, as new arrays have it
    private ushort[] _firsts = [];

    /// <summary>Adds a phrase; of two equal phrases the later one wins.</summary>
    /// <exception cref="InvalidOperationException">The map has 65,535 phrases already.</exception>
    public void Add(ReadOnlySpan<int> words, T value)
    {
        int first = words[0];
        if (first >= _firsts.Length)
        {
            Arrays.Grow(ref _firsts, first + 1);
        }

        // chains are kept longest first
        int previous = -1;
        int next = _firsts[first] - 1;
        while (next >= 0 && _entries[next].Length > words.Length)
        {
            previous = next;
            next = _entries[next].Next;
        }

        int added = Store(words, value, next);
        if (previous < 0)
        {
            _firsts[first] = (ushort)(added + 1);
        }
        else
        {
            _entries[previous].Next = added;
        }
    }

    /// <summary>Whether some phrase begins with that word: a quick way to say no.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(int word) => (uint)word < (uint)_firsts.Length && _firsts[word] > 0;

    /// <summary>What was last said of exactly these words.</summary>
    public bool TryGet(ReadOnlySpan<int> words, out T? value)
    {
        for (int index = Begins(words[0]) ? _firsts[words[0]] - 1 : -1; index >= 0; index = _entries[index].Next)
        {
            ref readonly PhraseEntry entry = ref _entries[index];
            if (entry.Length == words.Length && AreWords(entry.Words, words))
            {
                value = _values[index];
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Matches the longest phrase whose tokens stand at <paramref name="at"/>.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="at">The index of the first token.</param>
    /// <param name="end">The index just past the last token that may be used.</param>
    /// <param name="value">What the data say of the phrase.</param>
    /// <param name="length">How many tokens it takes; 0 where none matches.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(TokenList tokens, int at, int end, out T? value, out int length)
    {
        // with most words no phrase begins: to find that out must cost no call
        if (at < end && Begins(tokens[at].Word))
        {
            return TryMatchLongest(tokens, at, end, out value, out length);
        }

        value = default;
        length = 0;
        return false;
    }

    private bool TryMatchLongest(TokenList tokens, int at, int end, out T? value, out int length)
    {
        for (int index = _firsts[tokens[at].Word] - 1; index >= 0; index = _entries[index].Next)
        {
            ref readonly PhraseEntry entry = ref _entries[index];
            if (Matches(tokens, at, end, entry))
            {
                value = _values[index];
                length = entry.Length;
                return true;
            }
        }

        value = default;
        length = 0;
        return false;
    }

    private bool Matches(TokenList tokens, int at, int end, in PhraseEntry entry)
    {
        if (at + entry.Length > end)
        {
            return false;
        }

        for (int i = 1; i < entry.Length; i++)
        {
            if (tokens[at + i].Word != _words[entry.Words + i])
            {
                return false;
            }
        }

        return true;
    }

    private bool AreWords(int from, ReadOnlySpan<int> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (_words[from + i] != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private int Store(ReadOnlySpan<int> words, T value, int next)
    {
        MakeRoom(words.Length);
        _entries[_count] = new PhraseEntry(_wordCount, words.Length, next);
        _values[_count] = value;
        foreach (int word in words)
        {
            _words[_wordCount++] = word;
        }

        return _count++;
    }

    private void MakeRoom(int words)
    {
        if (_count == ushort.MaxValue)
        {
            throw new InvalidOperationException("A map of phrases holds 65,535 at most.");
        }

        if (_count == _entries.Length)
        {
            Arrays.Grow(ref _entries, _count + 1);
            Arrays.Grow(ref _values, _entries.Length);
        }

        if (_wordCount + words > _words.Length)
        {
            Arrays.Grow(ref _words, _wordCount + words);
        }
    }
}

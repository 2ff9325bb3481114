namespace Verbatim.Engine.Text;

/// <summary>
/// Numbers the words of one document: those of the language's data keep their numbers, every other word gets one past
/// them, the same wherever it stands in the document.
/// </summary>
internal sealed class DocumentWords
{
    // text made to collide must not make the table slow: past this many probes a word gets a number of its own each time
    private const int LongestProbe = 48;

    private readonly Vocabulary _vocabulary;
    private Entry[] _entries;
    private int _size;
    private int _count;
    private int _used;
    private readonly string _text;

    public DocumentWords(Vocabulary vocabulary, string text)
    {
        _vocabulary = vocabulary;
        _text = text;
        _size = 512;
        _entries = new Entry[_size];
    }

    /// <summary>How many numbers there are, the language's included.</summary>
    public int Count => _vocabulary.Count + _count;

    /// <summary>The number of the word at that place in the text.</summary>
    public int Intern(int start, int length, uint hash)
    {
        ReadOnlySpan<char> characters = _text.AsSpan(start, length);
        int known = _vocabulary.Find(characters, hash);
        if (known >= 0)
        {
            return known;
        }

        int mask = _size - 1;
        int slot = (int)hash & mask;
        for (int probe = 0; probe < LongestProbe; probe++)
        {
            ref Entry entry = ref _entries[slot];
            if (entry.Length == 0)
            {
                int word = _vocabulary.Count + _count++;
                entry = new Entry(hash, start, length, word);
                if (++_used * 2 > _size)
                {
                    Grow();
                }

                return word;
            }

            if (entry.Hash == hash && Folding.SameFolded(characters, _text.AsSpan(entry.Start, entry.Length)))
            {
                return entry.Word;
            }

            slot = (slot + 1) & mask;
        }

        return _vocabulary.Count + _count++;
    }

    private void Grow()
    {
        Entry[] old = _entries;
        int oldSize = _size;
        _size *= 2;
        _entries = new Entry[_size];
        _used = 0;
        int mask = _size - 1;
        for (int i = 0; i < oldSize; i++)
        {
            if (old[i].Length == 0)
            {
                continue;
            }

            int slot = (int)old[i].Hash & mask;
            for (int probe = 0; probe < LongestProbe; probe++, slot = (slot + 1) & mask)
            {
                if (_entries[slot].Length == 0)
                {
                    _entries[slot] = old[i];
                    _used++;
                    break;
                }
            }
        }
    }

    private readonly struct Entry(uint hash, int start, int length, int word)
    {
        public readonly uint Hash = hash;
        public readonly int Start = start;
        public readonly int Length = length;
        public readonly int Word = word;
    }
}

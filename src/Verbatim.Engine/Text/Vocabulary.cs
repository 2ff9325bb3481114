namespace Verbatim.Engine.Text;

/// <summary>
/// The words that a language's data files name, each with a number from 0. Filled while the language is loaded and only
/// read afterwards, so that it can be shared by every thread.
/// </summary>
/// <remarks>
/// Four bytes a slot keep the table within the processor's cache: a look-up mostly touches one line of it, and the letters.
/// </remarks>
internal sealed class Vocabulary
{
    // a slot holds a word's number and one, and above it what is left of the hash once it has chosen the slot
    private const int WordBits = 20;
    private const uint WordMask = (1u << WordBits) - 1;

    // a language has some 20,000 words: tables of that size from the start need not be copied as they grow
    private uint[] _slots = new uint[64 * 1024];

    // all words behind one another: a look-up touches the letters, and no string object
    private char[] _letters = new char[192 * 1024];

    // where the letters of each word begin; those of the next begin where they end
    private int[] _starts = new int[32 * 1024];

    /// <summary>How many words there are; a document's own words are numbered from here.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word of the language's data, or -1.</summary>
    public int Find(ReadOnlySpan<char> characters, uint hash)
    {
        uint[] slots = _slots;
        uint mask = (uint)slots.Length - 1;
        for (uint index = hash & mask; ; index = (index + 1) & mask)
        {
            uint slot = slots[index];
            if (slot == 0)
            {
                return -1;
            }

            if (((slot ^ hash) & ~WordMask) == 0 && IsWord((int)(slot & WordMask) - 1, characters))
            {
                return (int)(slot & WordMask) - 1;
            }
        }
    }

    /// <summary>The number of a word, or -1 where the language's data do not name it.</summary>
    public int Find(string word) => Find(word.AsSpan(), Folding.Hash(word.AsSpan()));

    public int Intern(ReadOnlySpan<char> word) => Intern(word, Folding.Hash(word));

    public int Intern(ReadOnlySpan<char> characters, uint hash)
    {
        int found = characters.IsEmpty ? -1 : Find(characters, hash);
        return found >= 0 ? found : Add(characters, hash);
    }

    private bool IsWord(int word, ReadOnlySpan<char> characters)
    {
        int start = _starts[word];
        return _starts[word + 1] - start == characters.Length
            && Folding.FoldedEquals(characters, _letters.AsSpan(start, characters.Length));
    }

    private int Add(ReadOnlySpan<char> characters, uint hash)
    {
        if (Count * 2 >= _slots.Length)
        {
            Grow();
        }

        if (Count + 2 > _starts.Length)
        {
            Arrays.Grow(ref _starts, Count + 2);
        }

        int end = _starts[Count];
        if (end + characters.Length > _letters.Length)
        {
            Arrays.Grow(ref _letters, end + characters.Length);
        }

        foreach (char character in characters)
        {
            _letters[end++] = Folding.Fold(character);
        }

        Place(Count, hash);
        _starts[++Count] = end;
        return Count - 1;
    }

    private void Grow()
    {
        _slots = new uint[_slots.Length * 2];
        for (int word = 0; word < Count; word++)
        {
            Place(word, Folding.Hash(_letters.AsSpan(_starts[word], _starts[word + 1] - _starts[word])));
        }
    }

    private void Place(int word, uint hash)
    {
        uint mask = (uint)_slots.Length - 1;
        uint index = hash & mask;
        while (_slots[index] != 0)
        {
            index = (index + 1) & mask;
        }

        _slots[index] = (hash & ~WordMask) | (uint)(word + 1);
    }
}

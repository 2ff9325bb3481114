namespace Verbatim.Engine.Text;

/// <summary>
/// The words that a language's data files name, each with a number from 0. Filled while the language is loaded and only
/// read afterwards, so that it can be shared by every thread.
/// </summary>
internal sealed class Vocabulary
{
    // a language has some 20,000 words: tables of that size from the start need not be copied as they grow
    private Slot[] _slots = new Slot[64 * 1024];

    // all words behind one another: a look-up touches a slot and the letters, and no string object
    private char[] _letters = new char[192 * 1024];
    private int _letterCount;

    /// <summary>How many words there are; a document's own words are numbered from here.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word of the language's data, or -1.</summary>
    public int Find(ReadOnlySpan<char> characters, uint hash)
    {
        Slot[] slots = _slots;
        int mask = slots.Length - 1;
        for (int index = (int)hash & mask; ; index = (index + 1) & mask)
        {
            ref readonly Slot slot = ref slots[index];
            if (slot.Length == 0)
            {
                return -1;
            }

            if (slot.Hash == hash && slot.Length == characters.Length
                && Folding.FoldedEquals(characters, _letters.AsSpan(slot.Letters, slot.Length)))
            {
                return slot.Word;
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

    private int Add(ReadOnlySpan<char> characters, uint hash)
    {
        if (Count * 2 >= _slots.Length)
        {
            Grow();
        }

        if (_letterCount + characters.Length > _letters.Length)
        {
            Arrays.Grow(ref _letters, _letterCount + characters.Length);
        }

        int start = _letterCount;
        foreach (char character in characters)
        {
            _letters[_letterCount++] = Folding.Fold(character);
        }

        Place(new Slot(hash, Count, start, characters.Length));
        return Count++;
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (Slot slot in old)
        {
            if (slot.Length > 0)
            {
                Place(slot);
            }
        }
    }

    private void Place(in Slot slot)
    {
        int mask = _slots.Length - 1;
        int index = (int)slot.Hash & mask;
        while (_slots[index].Length > 0)
        {
            index = (index + 1) & mask;
        }

        _slots[index] = slot;
    }

    // empty where the length is 0
    private readonly struct Slot(uint hash, int word, int letters, int length)
    {
        public readonly uint Hash = hash;
        public readonly int Word = word;
        public readonly int Letters = letters;
        public readonly int Length = length;
    }
}

namespace Verbatim.Engine.Text;

/// <summary>
/// The words that a language's data files name, each with a number from 0. Filled while the language is loaded and only
/// read afterwards, so that it can be shared by every thread.
/// </summary>
internal sealed class Vocabulary
{
    private readonly List<string> _words = [];
    private Slot[] _slots = new Slot[1024];

    // all words behind one another: a look-up touches a slot and the letters, and no string object
    private char[] _letters = new char[16 * 1024];
    private int _letterCount;

    /// <summary>How many words there are; a document's own words are numbered from here.</summary>
    public int Count => _words.Count;

    /// <summary>The folded word with that number.</summary>
    public string this[int word] => _words[word];

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

    public int Intern(string word) => Intern(word.AsSpan(), Folding.Hash(word.AsSpan()));

    public int Intern(ReadOnlySpan<char> characters, uint hash)
    {
        int found = characters.IsEmpty ? -1 : Find(characters, hash);
        return found >= 0 ? found : Add(characters, hash);
    }

    private int Add(ReadOnlySpan<char> characters, uint hash)
    {
        if (_words.Count * 2 >= _slots.Length)
        {
            Grow();
        }

        if (_letterCount + characters.Length > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _letterCount + characters.Length));
        }

        int start = _letterCount;
        foreach (char character in characters)
        {
            _letters[_letterCount++] = Folding.Fold(character);
        }

        _words.Add(new string(_letters, start, characters.Length));
        Place(new Slot(hash, _words.Count - 1, start, characters.Length));
        return _words.Count - 1;
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

namespace Verbatim.Engine.Text;

/// <summary>
/// The words that a language's data files name, each with a number from 0. Filled while the language is loaded and only
/// read afterwards, so that it can be shared by every thread.
/// </summary>
internal sealed class Vocabulary
{
    private readonly List<string> _words = [];
    private uint[] _hashes = new uint[1024];
    private int[] _slots = NewSlots(1024);

    /// <summary>How many words there are; a document's own words are numbered from here.</summary>
    public int Count => _words.Count;

    /// <summary>The folded word with that number.</summary>
    public string this[int word] => _words[word];

    /// <summary>The number of a word of the language's data, or -1.</summary>
    public int Find(ReadOnlySpan<char> characters, uint hash)
    {
        int mask = _slots.Length - 1;
        for (int slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            int word = _slots[slot];
            if (word < 0)
            {
                return -1;
            }

            if (_hashes[slot] == hash && Folding.FoldedEquals(characters, _words[word].AsSpan()))
            {
                return word;
            }
        }
    }

    /// <summary>The number of a word, or -1 where the language's data do not name it.</summary>
    public int Find(string word) => Find(word.AsSpan(), Folding.Hash(word.AsSpan()));

    public int Intern(string word) => Intern(word.AsSpan(), Folding.Hash(word.AsSpan()));

    public int Intern(ReadOnlySpan<char> characters, uint hash)
    {
        int found = Find(characters, hash);
        if (found >= 0)
        {
            return found;
        }

        if (_words.Count * 2 >= _slots.Length)
        {
            Grow();
        }

        char[] folded = new char[characters.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Folding.Fold(characters[i]);
        }

        _words.Add(new string(folded));
        Place(hash, _words.Count - 1);
        return _words.Count - 1;
    }

    private static int[] NewSlots(int size)
    {
        int[] slots = new int[size];
        slots.AsSpan().Fill(-1);
        return slots;
    }

    private void Grow()
    {
        _slots = NewSlots(_slots.Length * 2);
        _hashes = new uint[_slots.Length];
        for (int word = 0; word < _words.Count; word++)
        {
            Place(Folding.Hash(_words[word].AsSpan()), word);
        }
    }

    private void Place(uint hash, int word)
    {
        int mask = _slots.Length - 1;
        int slot = (int)hash & mask;
        while (_slots[slot] >= 0)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = word;
        _hashes[slot] = hash;
    }
}

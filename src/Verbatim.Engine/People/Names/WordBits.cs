namespace Verbatim.Engine.People.Names;

/// <summary>A set of the words of one document, a bit a word.</summary>
internal sealed class WordBits
{
    private const int BitsAWord = 64;

    private readonly ulong[] _bits;
    private readonly int _size;

    public WordBits(int size)
    {
        _size = size;
        _bits = new ulong[(size / BitsAWord) + 1];
    }

    /// <summary>Whether the word is in the set.</summary>
    public bool this[int word] => (uint)word < (uint)_size && (_bits[word / BitsAWord] >> (word % BitsAWord) & 1) != 0;

    public void Add(int word)
    {
        if ((uint)word < (uint)_size)
        {
            _bits[word / BitsAWord] |= 1UL << (word % BitsAWord);
        }
    }
}

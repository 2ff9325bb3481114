using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>A set of the words of one document; pooled, a bit a word.</summary>
internal sealed class WordBits : IDisposable
{
    private const int BitsAWord = 64;

    private ulong[] _bits;
    private readonly int _size;

    public WordBits(int size)
    {
        _size = size;
        int length = (size / BitsAWord) + 1;
        _bits = Buffers<ulong>.Rent(length);
        Array.Clear(_bits, 0, length);
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

    public void Dispose()
    {
        if (_bits.Length > 0)
        {
            Buffers<ulong>.Return(_bits);
            _bits = Buffers<ulong>.None;
        }
    }
}

using System.Buffers;

namespace Verbatim.Engine.People;

/// <summary>A number for every word of one document, zero at first; pooled.</summary>
internal sealed class WordTable : IDisposable
{
    private int[] _values;
    private readonly int _size;

    public WordTable(int size)
    {
        _size = size;
        _values = ArrayPool<int>.Shared.Rent(Math.Max(1, size));
        Array.Clear(_values, 0, size);
    }

    /// <summary>The value of the word; zero for any number that is no word of the document.</summary>
    public int this[int word]
    {
        get => (uint)word < (uint)_size ? _values[word] : 0;
        set
        {
            if ((uint)word < (uint)_size)
            {
                _values[word] = value;
            }
        }
    }

    public void Dispose()
    {
        if (_values.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_values);
            _values = [];
        }
    }
}

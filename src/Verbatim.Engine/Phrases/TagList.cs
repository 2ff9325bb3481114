using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>A document's word tags, one a token, in one pooled array.</summary>
internal sealed class TagList : IDisposable
{
    private WordTag[] _items = Buffers<WordTag>.None;

    public int Count { get; private set; }

    /// <summary>The tag of the token; <see cref="WordTag.Other"/> for any index outside the document.</summary>
    public WordTag this[int token]
    {
        get => (uint)token < (uint)Count ? _items[token] : WordTag.Other;
        set => _items[token] = value;
    }

    /// <summary>Makes room for so many tokens, all of them <see cref="WordTag.Other"/>.</summary>
    public void Reset(int count)
    {
        Dispose();
        _items = Buffers<WordTag>.Rent(Math.Max(1, count));
        Array.Clear(_items, 0, count);
        Count = count;
    }

    public void Dispose()
    {
        if (_items.Length > 0)
        {
            Buffers<WordTag>.Return(_items);
            _items = Buffers<WordTag>.None;
            Count = 0;
        }
    }
}

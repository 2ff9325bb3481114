using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>A document's word tags, one a token, in one pooled array.</summary>
internal sealed class TagList : IDisposable
{
    private WordTag[] _items = Buffers<WordTag>.None;
    private WordClass[] _classes = Buffers<WordClass>.None;

    public int Count { get; private set; }

    /// <summary>The tag of the token; <see cref="WordTag.Other"/> for any index outside the document.</summary>
    public WordTag this[int token]
    {
        get => (uint)token < (uint)Count ? _items[token] : WordTag.Other;
        set => _items[token] = value;
    }

    /// <summary>What the data say of the token's word; nothing for any index outside the document.</summary>
    public WordClass ClassesOf(int token) => (uint)token < (uint)Count ? _classes[token] : WordClass.None;

    /// <summary>Looks the tokens' words up, each once for all rules, and tags all tokens as <see cref="WordTag.Other"/>.</summary>
    public void Reset(TokenList tokens, WordMap<WordClass> classes)
    {
        Dispose();
        Count = tokens.Count;
        _items = Buffers<WordTag>.Rent(Count);
        Array.Clear(_items, 0, Count);
        _classes = Buffers<WordClass>.Rent(Count);
        for (int i = 0; i < Count; i++)
        {
            _classes[i] = classes[tokens[i].Word];
        }
    }

    public void Dispose()
    {
        if (_items.Length > 0)
        {
            Buffers<WordTag>.Return(_items);
            _items = Buffers<WordTag>.None;
            Buffers<WordClass>.Return(_classes);
            _classes = Buffers<WordClass>.None;
            Count = 0;
        }
    }
}

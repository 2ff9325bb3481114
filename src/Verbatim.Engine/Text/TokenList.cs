using Verbatim.Engine.Model;

namespace Verbatim.Engine.Text;

/// <summary>A document's tokens, in order, in one array.</summary>
internal sealed class TokenList
{
    private const int FirstStep = 16;

    private Token[] _items;
    private int _lastFound;

    public TokenList(string text)
    {
        Text = text;
        _items = new Token[(text.Length / 4) + 8];
    }

    /// <summary>The text that the tokens stand in.</summary>
    public string Text { get; }

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref _items[index];

    /// <summary>The characters of the token.</summary>
    public ReadOnlySpan<char> Characters(int index)
    {
        ref readonly Token token = ref _items[index];
        return Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>Whether the token is that one character.</summary>
    public bool Is(int index, char character)
    {
        ref readonly Token token = ref _items[index];
        return token.Length == 1 && Text[token.Start] == character;
    }

    /// <summary>Whether the token is a hyphen straight behind a word.</summary>
    public bool IsHyphen(int index) => !_items[index].SpaceBefore && Is(index, '-');

    /// <summary>Whether the token is a dash between clauses; a hyphen that a space divides from the word before is one.</summary>
    public bool IsDash(int index)
    {
        ref readonly Token token = ref _items[index];
        return token.Length == 1 && (Text[token.Start] is '\u2014' or '\u2013' || (token.SpaceBefore && Text[token.Start] == '-'));
    }

    /// <summary>The stretch from the first of the tokens to the last, <paramref name="end"/> excluded.</summary>
    public Span SpanOf(int first, int end) => Span.FromBounds(_items[first].Start, _items[end - 1].End);

    /// <summary>The index of the first token that starts at or after the offset; <see cref="Count"/> where there is none.</summary>
    public int IndexAt(int offset)
    {
        (int low, int high) = Near(offset);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_items[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        _lastFound = low;
        return low;
    }

    // who asks goes through the document in order: it is seldom far from what was found last, however long the document
    private (int Low, int High) Near(int offset)
    {
        int low = Math.Min(_lastFound, Count);
        int high = low;
        int step = FirstStep;
        for (; high < Count && _items[high].Start < offset; step *= 2)
        {
            low = high + 1;
            high = Math.Min(Count, high + step);
        }

        for (; low > 0 && _items[low - 1].Start >= offset; step *= 2)
        {
            high = low - 1;
            low = Math.Max(0, low - step);
        }

        return (low, high);
    }

    public void Add(in Token token)
    {
        if (Count == _items.Length)
        {
            Arrays.Grow(ref _items, Count + 1);
        }

        _items[Count++] = token;
    }
}

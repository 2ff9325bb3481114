using Verbatim.Engine.Model;

namespace Verbatim.Engine.Text;

/// <summary>A document's tokens, in order, in one array.</summary>
internal sealed class TokenList
{
    private const int FirstStep = 16;

    // edges before the first token and after the last: a rule may look a few tokens past either end of the text
    private const int Margin = 4;

    private static readonly Token Edge = new(0, 0, -1, TokenKind.Punctuation, LetterCase.None, TokenFlags.None);

    private Token[] _items;
    private int _lastFound;

    public TokenList(string text)
    {
        Text = text;
        _items = new Token[(text.Length / 4) + 8 + (2 * Margin)];
        _items.AsSpan(0, Margin).Fill(Edge);
    }

    /// <summary>The text that the tokens stand in.</summary>
    public string Text { get; }

    public int Count { get; private set; }

    /// <summary>The token; a punctuation mark without characters just outside the text.</summary>
    public ref readonly Token this[int index] => ref _items[index + Margin];

    /// <summary>The characters of the token.</summary>
    public ReadOnlySpan<char> Characters(int index)
    {
        ref readonly Token token = ref _items[index + Margin];
        return Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>Whether the token is that one character.</summary>
    public bool Is(int index, char character)
    {
        ref readonly Token token = ref _items[index + Margin];
        return token.Length == 1 && Text[token.Start] == character;
    }

    /// <summary>Whether the token is a hyphen straight behind a word.</summary>
    public bool IsHyphen(int index) => !this[index].SpaceBefore && Is(index, '-');

    /// <summary>Whether the token is a dash between clauses; a hyphen that a space divides from the word before is one.</summary>
    public bool IsDash(int index)
    {
        ref readonly Token token = ref _items[index + Margin];
        return token.Length == 1 && (Text[token.Start] is '\u2014' or '\u2013' || (token.SpaceBefore && Text[token.Start] == '-'));
    }

    /// <summary>The stretch from the first of the tokens to the last, <paramref name="end"/> excluded.</summary>
    public Span SpanOf(int first, int end) => Span.FromBounds(this[first].Start, this[end - 1].End);

    /// <summary>The index of the first token that starts at or after the offset; <see cref="Count"/> where there is none.</summary>
    public int IndexAt(int offset)
    {
        (int low, int high) = Near(offset);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (this[middle].Start < offset)
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
        for (; high < Count && this[high].Start < offset; step *= 2)
        {
            low = high + 1;
            high = Math.Min(Count, high + step);
        }

        for (; low > 0 && this[low - 1].Start >= offset; step *= 2)
        {
            high = low - 1;
            low = Math.Max(0, low - step);
        }

        return (low, high);
    }

    public void Add(in Token token)
    {
        if (Count + (2 * Margin) == _items.Length)
        {
            Arrays.Grow(ref _items, _items.Length + 1);
        }

        _items[Margin + Count++] = token;
    }

    /// <summary>Ends the list: nothing is added any more.</summary>
    public void Close() => _items.AsSpan(Margin + Count, Margin).Fill(Edge);
}

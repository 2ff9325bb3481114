namespace Verbatim.Engine.Languages;

/// <summary>The items of a field that holds a list.</summary>
/// <param name="list">The field.</param>
/// <param name="separator">What stands between two items.</param>
internal struct LexiconItems(LexiconField list, char separator)
{
    private int _next;

    /// <summary>The item that <see cref="MoveNext"/> came to.</summary>
    public LexiconField Current { get; private set; }

    public readonly LexiconItems GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next > list.Length)
        {
            return false;
        }

        int length = list.Span.Slice(_next).IndexOf(separator);
        int end = length < 0 ? list.Length : _next + length;
        Current = list.Slice(_next, end - _next).Trim();
        _next = end + 1;
        return true;
    }
}

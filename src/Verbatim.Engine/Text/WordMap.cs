namespace Verbatim.Engine.Text;

/// <summary>What a language's data say of single words, looked up by a word's number. Filled once, then only read.</summary>
/// <typeparam name="T">What is said; <c>default</c> for every other word.</typeparam>
/// <remarks>
/// Values are meant to be structures; that is not demanded, because maps of <c>bool</c> and the like are compiled ahead of
/// time only where nothing is demanded of the type.
/// Most words are in few maps, so each map keeps its values close together and two bytes a word that say which: what a
/// document's words touch then stays in cache, and loading a language allocates little.
/// </remarks>
internal sealed class WordMap<T>
{
    private ushort[] _places = [];
    private T[] _values = new T[16];
    private int _count = 1;

    /// <summary>The value of the word, or <c>default</c>; any number may be asked for.</summary>
    public T this[int word]
    {
        get
        {
            ushort[] places = _places;
            return (uint)word < (uint)places.Length ? _values[places[word]] : default!;
        }
    }

    /// <summary>Says something of a word; what is said later holds.</summary>
    /// <exception cref="InvalidOperationException">The map has 65,535 words already.</exception>
    public void Set(int word, T value)
    {
        if (word >= _places.Length)
        {
            Arrays.Grow(ref _places, word + 1);
        }

        ref ushort place = ref _places[word];
        if (place == 0)
        {
            place = NewPlace();
        }

        _values[place] = value;
    }

    // the first place stays empty: it is the default of all other words
    private ushort NewPlace()
    {
        if (_count > ushort.MaxValue)
        {
            throw new InvalidOperationException("A map of words holds 65,535 at most.");
        }

        if (_count == _values.Length)
        {
            Arrays.Grow(ref _values, _count + 1);
        }

        return (ushort)_count++;
    }
}

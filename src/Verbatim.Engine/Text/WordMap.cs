namespace Verbatim.Engine.Text;

/// <summary>What a language's data say of single words, looked up by a word's number. Filled once, then only read.</summary>
/// <typeparam name="T">What is said; <c>default</c> for every other word.</typeparam>
internal sealed class WordMap<T>
    where T : struct
{
    private T[] _values = [];

    /// <summary>The value of the word, or <c>default</c>; any number may be asked for.</summary>
    public T this[int word] => (uint)word < (uint)_values.Length ? _values[word] : default;

    public void Set(int word, T value)
    {
        if (word >= _values.Length)
        {
            Array.Resize(ref _values, Math.Max(word + 1, _values.Length * 2));
        }

        _values[word] = value;
    }
}

using System.Text;

namespace Verbatim.Generator.Emission;

/// <summary>The strings of a document that are derived and not slices of its text, each once. They stand behind the text.</summary>
internal sealed class DerivedStrings
{
    private readonly StringBuilder _strings = new();
    private readonly List<int> _lengths = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The lengths of the strings, in order.</summary>
    public IReadOnlyList<int> Lengths => _lengths;

    /// <summary>The number of a string, from 1 on; 0 for null.</summary>
    public int Number(string? value)
    {
        if (value is null)
        {
            return 0;
        }

        if (!_numbers.TryGetValue(value, out int number))
        {
            _strings.Append(value);
            _lengths.Add(value.Length);
            number = _lengths.Count;
            _numbers.Add(value, number);
        }

        return number;
    }

    /// <summary>The strings, one after the other.</summary>
    public override string ToString() => _strings.ToString();
}

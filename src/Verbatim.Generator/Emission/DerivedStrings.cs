using System.Text;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Emission;

/// <summary>
/// The strings that items share, each once. Most are words of the text, and are given by their place; the others stand behind
/// the table.
/// </summary>
internal sealed class DerivedStrings
{
    // how far from an item its words are looked for: a document of any length takes time in proportion to it
    private const int Window = 1_000;

    private readonly string _text;
    private readonly StringBuilder _derived = new();
    private readonly TableWriter _table = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _last;

    public DerivedStrings(string text) => _text = text;

    /// <summary>How many there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>Their lengths and places.</summary>
    public TableWriter Table => _table;

    /// <summary>The number of a string, from 1 on; 0 for null.</summary>
    /// <param name="value">The string.</param>
    /// <param name="item">Where the item stands that it belongs to.</param>
    public int Number(string? value, Span item)
    {
        if (value is null)
        {
            return 0;
        }

        if (!_numbers.TryGetValue(value, out int number))
        {
            Add(value, item);
            number = _numbers.Count + 1;
            _numbers.Add(value, number);
        }

        return number;
    }

    /// <summary>The derived strings, one after the other.</summary>
    public override string ToString() => _derived.ToString();

    private void Add(string value, Span item)
    {
        int start = Find(value, item);
        if (start < 0)
        {
            _derived.Append(value);
            _table.Number(value.Length << 1);
        }
        else
        {
            _table.Number((value.Length << 1) | 1).Signed(start - _last);
            _last = start;
        }
    }

    private int Find(string value, Span item)
    {
        if (value.Length is 0 or > Window)
        {
            return -1;
        }

        int start = Math.Max(0, item.Start - Window);
        int end = Math.Min(_text.Length, item.End + Window);
        return _text.IndexOf(value, start, end - start, StringComparison.Ordinal);
    }
}

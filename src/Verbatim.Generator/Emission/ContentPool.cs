using System.Text;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Emission;

/// <summary>A document's text, and behind it the strings that are derived and not slices of it, each once.</summary>
internal sealed class ContentPool
{
    private readonly string _text;
    private readonly StringBuilder _derived = new();
    private readonly Dictionary<string, Span> _known = new(StringComparer.Ordinal);

    public ContentPool(string text) => _text = text;

    /// <summary>Where a string stands.</summary>
    public Span Add(string value)
    {
        if (!_known.TryGetValue(value, out Span span))
        {
            span = new Span(_text.Length + _derived.Length, value.Length);
            _derived.Append(value);
            _known.Add(value, span);
        }

        return span;
    }

    /// <summary>Where a string stands: at <paramref name="likely"/>, if the text says it there.</summary>
    public Span Add(string value, Span likely)
    {
        bool isThere = likely.Length == value.Length && string.CompareOrdinal(_text, likely.Start, value, 0, value.Length) == 0;
        if (isThere && !_known.ContainsKey(value))
        {
            _known.Add(value, likely);
        }

        return Add(value);
    }

    public Span? AddOptional(string? value) => value is null ? null : Add(value);

    /// <inheritdoc/>
    public override string ToString() => _derived.Length == 0 ? _text : _text + _derived;
}

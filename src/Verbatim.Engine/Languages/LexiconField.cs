using Verbatim.Engine.Text;

namespace Verbatim.Engine.Languages;

/// <summary>A stretch of a data file: a key, a field, or one item of a field. Becomes a string only where one is kept.</summary>
internal readonly struct LexiconField
{
    private readonly string _text;
    private readonly int _start;

    private LexiconField(string text, int start, int length)
    {
        _text = text;
        _start = start;
        Length = length;
    }

    public int Length { get; }

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<char> Span => _text.AsSpan(_start, Length);

    public char this[int index] => _text[_start + index];

    public static implicit operator ReadOnlySpan<char>(LexiconField field) => field.Span;

    /// <summary>The stretch between two offsets, without the blanks around it.</summary>
    public static LexiconField Trimmed(string text, int start, int end)
    {
        while (start < end && Characters.IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsSpace(text[end - 1]))
        {
            end--;
        }

        return new LexiconField(text, start, end - start);
    }

    public override string ToString() => Length == 0 ? string.Empty : _text.Substring(_start, Length);

    public bool Is(string text) => Span.SequenceEqual(text.AsSpan());

    public int IndexOf(char character) => Span.IndexOf(character);

    public LexiconField Slice(int start) => new(_text, _start + start, Length - start);

    public LexiconField Slice(int start, int length) => new(_text, _start + start, length);

    public LexiconField Trim() => Trimmed(_text, _start, _start + Length);

    /// <summary>The same without the characters of that kind at its end.</summary>
    public LexiconField TrimEnd(char character) => Slice(0, Span.TrimEnd(character).Length);

    /// <summary>The items of a list, blanks around them left out; one empty item where there is nothing.</summary>
    public LexiconItems Split(char separator) => new(this, separator);

    /// <summary>The whole number that stands here.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public int ToNumber()
    {
        int first = Length > 0 && this[0] is '-' or '+' ? 1 : 0;
        int value = 0;
        for (int i = first; i < Length; i++)
        {
            value = Characters.IsDigit(this[i]) ? checked((value * 10) + this[i] - '0') : throw NoNumber();
        }

        return first == Length ? throw NoNumber() : this[0] == '-' ? -value : value;
    }

    private FormatException NoNumber() => new($"“{ToString()}” is no whole number.");
}

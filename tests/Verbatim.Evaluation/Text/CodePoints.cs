namespace Verbatim.Evaluation.Text;

/// <summary>Turns offsets that count code points into offsets that count UTF-16 code units.</summary>
internal sealed class CodePoints
{
    private readonly int[]? _units;
    private readonly int _length;

    public CodePoints(string text)
    {
        _length = text.Length;
        if (text.Any(char.IsHighSurrogate))
        {
            _units = [.. Boundaries(text)];
        }
    }

    public Extent Extent(int start, int end) => new(Unit(start), Unit(end));

    public int Unit(int point) => _units is null ? Math.Clamp(point, 0, _length) : _units[Math.Clamp(point, 0, _units.Length - 1)];

    private static IEnumerable<int> Boundaries(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            yield return i;
            i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 1 : 0;
        }

        yield return text.Length;
    }
}

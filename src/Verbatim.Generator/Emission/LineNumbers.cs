using Verbatim.Engine.Text;

namespace Verbatim.Generator.Emission;

/// <summary>Line numbers for comments, counted when the first is asked for.</summary>
internal sealed class LineNumbers
{
    private readonly string _text;
    private LineMap? _lines;

    public LineNumbers(string text) => _text = text;

    public int At(int offset) => (_lines ??= new LineMap(_text)).At(offset).Line;
}

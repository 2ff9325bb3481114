using Spectre.Console;
using Spectre.Console.Rendering;

namespace Verbatim.Tool.Output.Text;

/// <summary>Words of several styles, wrapped between words; the lines after the first are indented further.</summary>
internal sealed class HangingText : Renderable
{
    private readonly int _width;
    private readonly string _indent;
    private readonly List<Segment> _segments = [];

    // a word may change its style half-way: “Quill,” is a name and a comma
    private readonly List<Segment> _word = [];
    private int _column;
    private int _spaces;

    public HangingText(int width, string firstIndent, string indent)
    {
        _width = width;
        _indent = indent;
        _segments.Add(new Segment(firstIndent));
        _column = firstIndent.Length;
    }

    /// <summary>Adds words; the spaces between them are kept, save where a line is broken.</summary>
    public void Append(string words, Style style)
    {
        for (int start = 0; start < words.Length;)
        {
            int end = words.IndexOf(' ', start);
            end = end < 0 ? words.Length : end;
            if (end > start)
            {
                _word.Add(new Segment(Printable(words[start..end]), style));
            }

            if (end < words.Length)
            {
                FinishWord();
                _spaces++;
            }

            start = end + 1;
        }
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        FinishWord();
        return [.. _segments, Segment.LineBreak];
    }

    // a document must not be able to tell the terminal what to do
    private static string Printable(string word) =>
        word.Any(char.IsControl) ? string.Concat(word.Select(static c => char.IsControl(c) ? '\uFFFD' : c)) : word;

    private void FinishWord()
    {
        if (_word.Count == 0)
        {
            return;
        }

        int length = _word.Sum(static segment => segment.Text.Length);
        if (_spaces > 0 && _column + _spaces + length > _width)
        {
            _segments.Add(Segment.LineBreak);
            _segments.Add(new Segment(_indent));
            _column = _indent.Length;
            _spaces = 0;
        }

        _segments.Add(new Segment(new string(' ', _spaces)));
        _segments.AddRange(_word);
        _column += _spaces + length;
        _spaces = 0;
        _word.Clear();
    }
}

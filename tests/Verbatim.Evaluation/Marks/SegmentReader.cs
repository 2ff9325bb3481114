using System.Text.RegularExpressions;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Marks;

/// <summary>Pairs the double marks of a text: outermost pairs only, none past the end of its paragraph.</summary>
internal sealed partial class SegmentReader
{
    private readonly string _text;
    private readonly List<MarkedSegment> _found = [];

    private SegmentReader(string text) => _text = text;

    public static List<MarkedSegment> Of(string text)
    {
        var reader = new SegmentReader(text);
        string masked = MarkReader.Mask(text);
        List<Extent> paragraphs = Paragraphs.Of(text);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            bool continued = i + 1 < paragraphs.Count && reader.OpensWithMark(paragraphs[i + 1]);
            reader.Read(paragraphs[i], MarkReader.Of(masked, paragraphs[i]), continued);
        }

        return reader._found;
    }

    private bool OpensWithMark(Extent paragraph) =>
        OpeningMark().IsMatch(_text.AsSpan(paragraph.Start, Math.Min(10, _text.Length - paragraph.Start)).TrimStart());

    private void Read(Extent paragraph, List<Mark> marks, bool continued)
    {
        (int Start, MarkStyle Style)? open = null;
        int depth = 0;
        for (int i = 0; i < marks.Count; i++)
        {
            Mark mark = marks[i];
            if (open is not { } opened)
            {
                (open, depth) = mark.Role == MarkRole.Closing ? (open, depth) : ((mark.Extent.End, mark.Style), 1);
            }
            else if (mark.Role == MarkRole.Opening)
            {
                (open, depth) = Nest(marks, i, opened, depth, continued);
            }
            else if (--depth == 0)
            {
                Add(new Extent(opened.Start, mark.Extent.Start), opened.Style);
                open = null;
            }
        }

        if (open is { } left)
        {
            Add(new Extent(left.Start, paragraph.End), left.Style);
        }
    }

    // a further opening mark: doubled by mistake, nested, or the first of a new segment where the old one was never closed
    private ((int Start, MarkStyle Style)? Open, int Depth) Nest(
        List<Mark> marks, int at, (int Start, MarkStyle Style) opened, int depth, bool continued)
    {
        Mark mark = marks[at];
        if (_text.AsSpan(opened.Start, mark.Extent.Start - opened.Start).IsWhiteSpace())
        {
            return ((mark.Extent.End, opened.Style), depth);
        }

        int closing = 0;
        for (int i = at + 1; i < marks.Count; i++)
        {
            closing += marks[i].Role == MarkRole.Opening ? -1 : 1;
        }

        return closing >= depth + (continued ? 0 : 1) ? (opened, depth + 1) : ((mark.Extent.End, mark.Style), 1);
    }

    private void Add(Extent extent, MarkStyle style)
    {
        Extent trimmed = Trimming.Trim(_text, extent);
        if (!trimmed.IsEmpty)
        {
            _found.Add(new MarkedSegment(extent, trimmed, style));
        }
    }

    [GeneratedRegex("^(?:[“\"]|''|``)")]
    private static partial Regex OpeningMark();
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Marks;

/// <summary>Pairs the double marks of one line.</summary>
internal sealed class DoublePairing
{
    private readonly ValueList<LineMark> _open = [];
    private readonly List<int> _surplus = [];

    /// <summary>Opening marks that nothing closed, and that a later opening mark overtook.</summary>
    public ValueList<LineMark> Lost { get; } = [];

    /// <summary>Adds the segments of the line to <paramref name="segments"/>, inner ones too.</summary>
    /// <param name="marks">The double marks of the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="continued">Whether the next line opens with a mark again, so that speech may stay open at this one's end.</param>
    /// <param name="segments">Receives the segments.</param>
    public void Run(ValueList<LineMark> marks, in MarkLine line, bool continued, ValueList<MarkedSegment> segments)
    {
        _open.Clear();
        Lost.Clear();
        CountClosers(marks);
        for (int i = 0; i < marks.Count; i++)
        {
            LineMark mark = marks[i];
            if (mark.Role == MarkRole.Open || (mark.Role == MarkRole.Either && _open.Count == 0))
            {
                Open(mark, i, continued);
            }
            else if (mark.Role != MarkRole.None && _open.Count > 0)
            {
                Close(mark, line, segments);
            }
        }

        if (_open.Count > 0)
        {
            segments.Add(line.Unclosed(_open[0]));
        }
    }

    private void Open(LineMark mark, int index, bool continued)
    {
        if (_open.Count > 0)
        {
            bool bare = _open.Last.Token + 1 == mark.Token;
            if (bare)
            {
                // two opening marks side by side are one
                _open.Last = mark;
                return;
            }

            int needed = _open.Count + (continued ? 0 : 1);
            if (_surplus[index + 1] < needed)
            {
                Lost.Add(_open[0]);
                _open.Clear();
            }
        }

        _open.Add(mark);
    }

    private void Close(LineMark mark, in MarkLine line, ValueList<MarkedSegment> segments)
    {
        LineMark opened = _open.Last;
        _open.RemoveLast();
        segments.Add(line.Closed(opened, mark));
    }

    // how many more marks can close than open, from each mark to the end of the line
    private void CountClosers(ValueList<LineMark> marks)
    {
        _surplus.Clear();
        for (int i = 0; i <= marks.Count; i++)
        {
            _surplus.Add(0);
        }

        for (int i = marks.Count - 1; i >= 0; i--)
        {
            int step = marks[i].Role switch
            {
                MarkRole.Open => -1,
                MarkRole.None => 0,
                _ => 1,
            };
            _surplus[i] = _surplus[i + 1] + step;
        }
    }
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Marks;

/// <summary>Pairs the single marks of one line, apostrophes left out.</summary>
internal sealed class SinglePairing
{
    // between single marks stand headlines' quotes, titles and nested speech, all short
    private const int LongestSegment = 80;

    // an opening mark looks at no more marks than this
    private const int MostMarks = 32;

    private readonly List<int> _enclosing = [];
    private readonly ValueList<int> _open = new();

    /// <summary>Adds the segments of the line to <paramref name="segments"/>.</summary>
    /// <param name="marks">The single marks of the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="segments">The segments between double marks, in order of their openings; receives those between single ones.</param>
    /// <param name="firstSegment">The first segment of this line.</param>
    public void Run(ValueList<LineMark> marks, in MarkLine line, ValueList<MarkedSegment> segments, int firstSegment)
    {
        FindEnclosing(marks, segments, firstSegment);
        for (int i = 0; i < marks.Count; i++)
        {
            int close = marks[i].Role == MarkRole.Open ? FindClose(marks, i, line.Tokens) : 0;
            if (close > 0)
            {
                segments.Add(line.Closed(marks[i], marks[close]));
                i = HasInner(marks, i, close) ? i : close;
            }
        }
    }

    private static bool HasInner(ValueList<LineMark> marks, int open, int close)
    {
        for (int i = open + 1; i < close; i++)
        {
            if (marks[i].Role == MarkRole.Open)
            {
                return true;
            }
        }

        return false;
    }

    // the innermost segment between double marks around each mark: both marks of a pair stand in the same one
    private void FindEnclosing(ValueList<LineMark> marks, ValueList<MarkedSegment> segments, int first)
    {
        _enclosing.Clear();
        _open.Clear();
        int next = first;
        foreach (LineMark mark in marks)
        {
            while (true)
            {
                if (_open.Count > 0 && segments[_open.Last].EndToken <= mark.Token)
                {
                    _open.RemoveLast();
                }
                else if (next < segments.Count && segments[next].FirstToken <= mark.Token)
                {
                    _open.Add(next++);
                }
                else
                {
                    break;
                }
            }

            _enclosing.Add(_open.Count == 0 ? -1 : _open.Last);
        }
    }

    private int FindClose(ValueList<LineMark> marks, int open, TokenList tokens)
    {
        int weak = 0;
        int last = Math.Min(marks.Count, open + MostMarks);
        for (int i = open + 1; i < last && marks[i].Token < marks[open].Token + LongestSegment; i++)
        {
            bool closes = marks[i].Role == MarkRole.Close && marks[i].Token > marks[open].Token + 1
                && _enclosing[i] == _enclosing[open];
            if (closes && !MayBePossessive(marks[i], tokens))
            {
                return i;
            }

            weak = closes ? i : weak;
        }

        return weak;
    }

    // the apostrophe of “the workers’ rights”
    private static bool MayBePossessive(in LineMark mark, TokenList tokens)
    {
        ref readonly Token word = ref tokens[mark.Token - 1];
        return word.Kind == TokenKind.Word && tokens.Text[word.End - 1] is 's' or 'S' or 'z' or 'x'
            && mark.Token + 1 < tokens.Count && tokens[mark.Token + 1].Kind is TokenKind.Word or TokenKind.Number
            && !tokens[mark.Token + 1].LineStart;
    }
}

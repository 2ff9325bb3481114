using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Marks;

/// <summary>Reads the marks of a document and fills its segments.</summary>
internal sealed class MarkReader
{
    // a finding names a mark by the words after it
    private const int WordsNamed = 5;

    private static readonly Comparison<MarkedSegment> OutermostFirst = static (left, right) =>
        left.Content.Start != right.Content.Start
            ? left.Content.Start.CompareTo(right.Content.Start)
            : right.Content.Length.CompareTo(left.Content.Length);

    private readonly DocumentContext _context;
    private readonly TokenList _tokens;
    private readonly ValueList<LineMark> _doubles = [];
    private readonly ValueList<LineMark> _singles = [];
    private readonly DoublePairing _doublePairing = new();
    private readonly SinglePairing _singlePairing = new();
    private readonly ValueList<int> _ends = new();

    public MarkReader(DocumentContext context)
    {
        _context = context;
        _tokens = context.Tokens;
    }

    public void Run()
    {
        for (int b = 0; b < _context.Blocks.Count; b++)
        {
            Block block = _context.Blocks[b];
            for (int first = block.FirstToken; first < block.EndToken;)
            {
                int end = EndOfLine(first, block.EndToken);
                ReadLine(new MarkLine(_tokens, first, end, b));
                first = end;
            }
        }
    }

    private int EndOfLine(int first, int limit)
    {
        int end = first + 1;
        while (end < limit && !_tokens[end].LineStart)
        {
            end++;
        }

        return end;
    }

    private void ReadLine(in MarkLine line)
    {
        CollectMarks(line);
        if (_doubles.Count + _singles.Count == 0)
        {
            return;
        }

        ValueList<MarkedSegment> segments = _context.Segments;
        int firstSegment = segments.Count;
        bool continued = OpensWithDouble(line.End);
        _doublePairing.Run(_doubles, line, continued, segments);
        segments.Sort(firstSegment, OutermostFirst);
        _singlePairing.Run(_singles, line, segments, firstSegment);
        segments.Sort(firstSegment, OutermostFirst);
        SetLevels(firstSegment);
        Report(firstSegment, continued);
    }

    private void CollectMarks(in MarkLine line)
    {
        _doubles.Clear();
        _singles.Clear();
        var classifier = new MarkClassifier(_tokens, _context.Language.Quotes.Elisions, line.First, line.End);
        for (int i = line.First; i < line.End; i++)
        {
            if (_tokens[i].Kind != TokenKind.Mark)
            {
                continue;
            }

            LineMark mark = classifier.Classify(i);
            if (mark.Token > i)
            {
                _singles.Add(new LineMark(i, _tokens[i].Start, mark.Start, MarkStyle.Single, MarkRole.Close));
                i = mark.Token;
            }

            if (mark.Role != MarkRole.None)
            {
                (mark.Style == MarkStyle.Single ? _singles : _doubles).Add(mark);
            }
        }
    }

    // speech that goes on in the next paragraph is left open, and that paragraph opens with a mark again
    private bool OpensWithDouble(int index) =>
        index < _tokens.Count && _tokens[index].Kind == TokenKind.Mark
        && (_tokens[index].Length == 2 || _tokens.Text[_tokens[index].Start] is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB');

    private void SetLevels(int firstSegment)
    {
        ValueList<MarkedSegment> segments = _context.Segments;
        _ends.Clear();
        for (int i = firstSegment; i < segments.Count; i++)
        {
            while (_ends.Count > 0 && _ends.Last <= segments[i].Content.Start)
            {
                _ends.RemoveLast();
            }

            segments[i] = segments[i] with { Level = _ends.Count };
            _ends.Add(segments[i].Content.End);
        }
    }

    private void Report(int firstSegment, bool continued)
    {
        foreach (LineMark lost in _doublePairing.Lost)
        {
            ReportUnclosed(lost.Start, lost.End, lost.Token + 1);
        }

        for (int i = firstSegment; i < _context.Segments.Count && !continued; i++)
        {
            MarkedSegment segment = _context.Segments[i];
            if (!segment.Closed)
            {
                ReportUnclosed(_tokens[segment.FirstToken - 1].Start, segment.Content.Start, segment.FirstToken);
            }
        }
    }

    private void ReportUnclosed(int start, int end, int firstToken)
    {
        int endToken = firstToken;
        while (endToken < _tokens.Count && endToken - firstToken < WordsNamed && !_tokens[endToken].LineStart)
        {
            endToken++;
        }

        string words = endToken > firstToken ? _tokens.SpanOf(firstToken, endToken).In(_tokens.Text) : string.Empty;
        _context.Report(FindingCatalogue.UnclosedMark, Span.FromBounds(start, end), words);
    }
}

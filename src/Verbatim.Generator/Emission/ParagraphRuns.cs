using Verbatim.Engine.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Writes paragraphs: where several of one kind are the lines that follow each other, their number is all that is needed.</summary>
internal sealed class ParagraphRuns
{
    private readonly string _text;
    private readonly TableWriter _table = new();
    private ParagraphKind _kind;
    private int _count;
    private int _end;

    public ParagraphRuns(string text) => _text = text;

    public void Add(Paragraph paragraph)
    {
        int start = StartOfLine(_end);
        bool isLine = paragraph.Span == Span.FromBounds(start, EndOfLine(start));
        if (_count > 0 && !(isLine && paragraph.Kind == _kind))
        {
            WriteRun();
        }

        if (isLine)
        {
            _kind = paragraph.Kind;
            _count++;
        }
        else
        {
            _table.Number(((int)paragraph.Kind << 1) | 1).Next(_end, paragraph.Span);
        }

        _end = paragraph.Span.End;
    }

    /// <summary>What was written.</summary>
    public TableWriter End()
    {
        if (_count > 0)
        {
            WriteRun();
        }

        return _table;
    }

    private void WriteRun()
    {
        _table.Number((int)_kind << 1).Number(_count);
        _count = 0;
    }

    private int StartOfLine(int end)
    {
        while (end < _text.Length && (_text[end] is '\r' or '\n'))
        {
            end++;
        }

        return end;
    }

    private int EndOfLine(int start)
    {
        while (start < _text.Length && _text[start] is not ('\r' or '\n'))
        {
            start++;
        }

        return start;
    }
}

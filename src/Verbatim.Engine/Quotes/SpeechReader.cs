using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Marks;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes;

/// <summary>The segments of a document, line by line, and what stands around them.</summary>
internal sealed class SpeechReader
{
    private const int MostLeadingWords = 4;

    private readonly DocumentContext _context;
    private readonly TokenList _tokens;

    public SpeechReader(DocumentContext context)
    {
        _context = context;
        _tokens = context.Tokens;
    }

    public List<SpeechSegment> Segments { get; } = [];

    public ValueList<SpeechLine> Lines { get; } = [];

    public void Run()
    {
        ValueList<MarkedSegment> marked = _context.Segments;
        for (int i = 0; i < marked.Count;)
        {
            int first = Segments.Count;
            TokenRange line = LineOf(marked[i]);
            for (; i < marked.Count && marked[i].FirstToken <= line.End && line.Contains(marked[i].FirstToken - 1); i++)
            {
                if (marked[i].Level == 0 && marked[i].FirstToken < marked[i].EndToken)
                {
                    Segments.Add(new SpeechSegment(marked[i], Lines.Count));
                }
            }

            if (Segments.Count > first)
            {
                Lines.Add(new SpeechLine(line, first, Segments.Count, Segments[first].Marked.Block));
                Describe(Lines[Lines.Count - 1]);
            }
        }
    }

    private TokenRange LineOf(in MarkedSegment segment)
    {
        Block block = _context.Blocks[segment.Block];
        int first = segment.FirstToken - 1;
        while (first > block.FirstToken && !_tokens[first].LineStart)
        {
            first--;
        }

        int end = segment.FirstToken;
        while (end < block.EndToken && !_tokens[end].LineStart)
        {
            end++;
        }

        return new TokenRange(first, end);
    }

    private void Describe(in SpeechLine line)
    {
        int gap = line.Tokens.First;
        for (int i = line.FirstSegment; i < line.EndSegment; i++)
        {
            SpeechSegment segment = Segments[i];
            segment.Before = new TokenRange(gap, segment.Marked.FirstToken - 1);
            gap = Math.Min(line.Tokens.End, segment.Marked.Closed ? segment.Marked.EndToken + 1 : segment.Marked.EndToken);
            int next = i + 1 < line.EndSegment ? Segments[i + 1].Marked.FirstToken - 1 : line.Tokens.End;
            segment.After = new TokenRange(gap, Math.Max(gap, next));
            DescribeContent(segment);
            segment.StartsSentence = StartsSentence(segment, i > line.FirstSegment ? Segments[i - 1] : null);
        }
    }

    private void DescribeContent(SpeechSegment segment)
    {
        int last = segment.Marked.EndToken - 1;
        while (last > segment.Marked.FirstToken && _tokens[last].Kind == TokenKind.Mark)
        {
            last--;
        }

        segment.EndsInComma = _tokens.Is(last, ',');
        segment.EndsSentence = IsStop(last);
        int words = 0;
        for (int i = segment.Marked.FirstToken; i < segment.Marked.EndToken; i++)
        {
            if (_tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                segment.StartsCapitalised |= words == 0 && (_tokens[i].IsCapitalised || _tokens[i].Kind == TokenKind.Number);
                words++;
            }
        }

        segment.Words = words;
    }

    private bool StartsSentence(SpeechSegment segment, SpeechSegment? previous)
    {
        if (!segment.Before.IsEmpty)
        {
            int last = segment.Before.End - 1;
            return HasLeadingWordsOnly(segment.Before) || IsStop(last)
                || (last > segment.Before.First && IsStop(last - 1) && (_tokens.Is(last, ')') || _tokens[last].Kind == TokenKind.Mark));
        }

        return previous is null || previous.EndsSentence;
    }

    // “Lee said. Then, “…””, “And now “…””: words that neither name a speaker nor report
    private bool HasLeadingWordsOnly(TokenRange before)
    {
        for (int i = before.End - 1; i >= before.First; i--)
        {
            if (i < before.End - 1 && IsStop(i))
            {
                return true;
            }

            bool comma = i == before.End - 1 && _tokens.Is(i, ',');
            bool leading = _context.Tags[i] is WordTag.Adverb or WordTag.Coordinator or WordTag.Time
                || (_context.Tags[i] == WordTag.Gerund && i + 1 >= before.End - 1);
            if (!comma && !leading || before.End - i > MostLeadingWords)
            {
                return false;
            }
        }

        return _tokens[before.First].IsCapitalised;
    }

    /// <summary>Whether the token ends a sentence.</summary>
    public bool IsStop(int token)
    {
        ref readonly Token stop = ref _tokens[token];
        if (stop.Kind == TokenKind.Word && stop.Length > 1 && _tokens.Text[stop.End - 1] == '.')
        {
            // “at 2 a.m. It rained”
            return SentenceSearch.StartsAt(_context.Sentences, token + 1);
        }

        if (stop.Kind != TokenKind.Punctuation || stop.Length != 1 || _tokens.Text[stop.Start] is not ('.' or '!' or '?'))
        {
            return false;
        }

        // “Lee, R-Ky., said”, “at Yahoo! last year”
        if (token + 1 >= _tokens.Count)
        {
            return true;
        }

        // “Lee (D-Ore.) said”
        bool closes = _tokens.Is(token + 1, ')') || _tokens.Is(token + 1, ']');
        if (closes && token + 2 < _tokens.Count && !_tokens[token + 2].LineStart)
        {
            return _tokens[token + 2].IsCapitalised;
        }

        ref readonly Token next = ref _tokens[token + 1];
        return !_tokens.Is(token + 1, ',') && (next.LineStart || next.Kind != TokenKind.Word || next.IsCapitalised || next.Case == LetterCase.None);
    }
}

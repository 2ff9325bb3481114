using Verbatim.Engine.Model;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Names;

/// <summary>Reads the names of a document, block by block; lines in title case only say how they are written.</summary>
internal sealed class NameScanner
{
    private readonly DocumentContext _context;
    private readonly TokenList _tokens;
    private readonly NameWords _words;
    private readonly NameRunReader _runs;
    private readonly NameSplitter _splitter;

    public NameScanner(DocumentContext context, NameWords words)
    {
        _context = context;
        _tokens = context.Tokens;
        _words = words;
        _runs = new NameRunReader(words);
        _splitter = new NameSplitter(words, Parts);
    }

    /// <summary>The names found, in document order.</summary>
    public ValueList<NamePart> Parts { get; } = [];

    /// <summary>The lines of the document that are in title case or in capitals; their names need proof from elsewhere.</summary>
    public ValueList<TextLine> TitleCase { get; } = [];

    public void Run()
    {
        var lines = new ValueList<TextLine>();
        for (int b = 0; b < _context.Blocks.Count; b++)
        {
            AddLines(lines, _context.Blocks[b], b);
        }

        foreach (TextLine line in lines)
        {
            _context.Cancellation.ThrowIfCancellationRequested();
            if (!line.TitleCase)
            {
                ReadLine(line);
            }
        }
    }

    /// <summary>Whether a sentence or marked speech begins with the token.</summary>
    public static bool StartsSentence(TokenList tokens, int token, int blockFirst)
    {
        if (token == blockFirst || tokens[token].LineStart)
        {
            return true;
        }

        ref readonly Token before = ref tokens[token - 1];
        if (before.Kind == TokenKind.Mark)
        {
            return before.SpaceBefore || token - 1 == blockFirst || !tokens[token].SpaceBefore;
        }

        return before.Kind == TokenKind.Punctuation && tokens.Text[before.Start] is '.' or '!' or '?' or ':' or '…' or '\u2022';
    }

    private void AddLines(ValueList<TextLine> lines, Block block, int index)
    {
        for (int first = block.FirstToken; first < block.EndToken;)
        {
            int end = first + 1;
            while (end < block.EndToken && !_tokens[end].LineStart)
            {
                end++;
            }

            var line = new TextLine(first, end, index, IsTitleCase(block.Kind, first, end));
            lines.Add(line);
            if (line.TitleCase)
            {
                TitleCase.Add(line);
            }
            else
            {
                NoteUses(first, end);
            }

            first = end;
        }
    }

    private bool IsTitleCase(ParagraphKind kind, int first, int end)
    {
        int capital = 0;
        int lower = 0;
        int limit = Math.Min(end, first + 40);
        for (int i = first; i < limit; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (!token.IsWord || token.Length < 4)
            {
                continue;
            }

            if (token.Case == LetterCase.Lower)
            {
                lower++;
            }
            else
            {
                capital++;
            }
        }

        bool text = kind is ParagraphKind.Body or ParagraphKind.Post;
        return !(text && _tokens.Is(end - 1, '.')) && capital >= 2 && capital >= lower * (text ? 4 : 2);
    }

    private void NoteUses(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.IsWord && token.Case == LetterCase.Lower)
            {
                _words.NoteSmall(token.Word);
            }
        }
    }

    private void ReadLine(in TextLine line)
    {
        for (int i = line.First; i < line.End;)
        {
            int end = _runs.EndOfRun(i, line.End, out bool joined);
            if (end == i)
            {
                i++;
                continue;
            }

            bool start = StartsSentence(_tokens, i, line.First);
            bool article = i > line.First && _words.Has(i - 1, NameTraits.Article);
            _splitter.Split(new NameRun(i, end, line.Block, start, article, joined));
            i = end;
        }
    }
}

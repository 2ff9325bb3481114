using Verbatim.Engine.Model;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

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
    public List<NamePart> Parts { get; } = [];

    /// <summary>The indexes of the blocks in title case or in capitals, whose names need proof from elsewhere.</summary>
    public List<int> TitleCase { get; } = [];

    public void Run()
    {
        for (int b = 0; b < _context.Blocks.Count; b++)
        {
            if (IsTitleCase(_context.Blocks[b]))
            {
                TitleCase.Add(b);
            }
            else
            {
                NoteUses(_context.Blocks[b]);
            }
        }

        int title = 0;
        for (int b = 0; b < _context.Blocks.Count; b++)
        {
            _context.Cancellation.ThrowIfCancellationRequested();
            if (title < TitleCase.Count && TitleCase[title] == b)
            {
                title++;
                continue;
            }

            ReadBlock(_context.Blocks[b], b);
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

    private bool IsTitleCase(Block block)
    {
        int capital = 0;
        int lower = 0;
        int limit = Math.Min(block.EndToken, block.FirstToken + 40);
        for (int i = block.FirstToken; i < limit; i++)
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

        bool line = block.Kind is not (ParagraphKind.Body or ParagraphKind.Post) || !_tokens.Is(block.EndToken - 1, '.');
        return line && capital >= 2 && capital >= lower * (block.Kind == ParagraphKind.Body ? 4 : 2);
    }

    private void NoteUses(Block block)
    {
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (!token.IsWord)
            {
                continue;
            }

            if (token.Case == LetterCase.Lower)
            {
                _words.NoteUse(i, NameUse.Lower);
            }
            else if (!StartsSentence(_tokens, i, block.FirstToken))
            {
                _words.NoteUse(i, NameUse.CapitalInside);
            }
        }
    }

    private void ReadBlock(Block block, int index)
    {
        for (int i = block.FirstToken; i < block.EndToken;)
        {
            int end = _runs.EndOfRun(i, block.EndToken, out bool joined);
            if (end == i)
            {
                i++;
                continue;
            }

            bool start = StartsSentence(_tokens, i, block.FirstToken);
            bool article = i > block.FirstToken && _words.Has(i - 1, NameTraits.Article);
            _splitter.Split(new NameRun(i, end, index, start, article, joined));
            i = end;
        }
    }
}

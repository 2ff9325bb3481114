namespace Verbatim.Engine.Text;

/// <summary>
/// Cuts text into tokens in one pass. Knows characters, and from the language only which words are abbreviations; so
/// that data files and documents are cut the same way.
/// </summary>
/// <typeparam name="TSink">What takes the tokens: a structure, so that handing a token over is no call through a table.</typeparam>
internal ref struct Tokenizer<TSink>
    where TSink : struct, ITokenSink
{
    /// <summary>What a small letter of a to z has over its capital.</summary>
    private const uint CaseBit = 0x20;

    private readonly string _text;
    private readonly TSink _sink;
    private readonly CancellationToken _cancellation;
    private int _at;
    private TokenFlags _flags;

    private Tokenizer(string text, in TSink sink, CancellationToken cancellation)
    {
        _text = text;
        _sink = sink;
        _cancellation = cancellation;
        _at = 0;
        _flags = TokenFlags.SpaceBefore | TokenFlags.LineStart;
    }

    /// <summary>Hands every token of the text to the sink, in order.</summary>
    public static void Run(string text, in TSink sink, CancellationToken cancellation)
    {
        var tokenizer = new Tokenizer<TSink>(text, sink, cancellation);
        tokenizer.Run();
    }

    private void Run()
    {
        int count = 0;
        while (_at < _text.Length)
        {
            if ((++count & 0xFFF) == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            char character = _text[_at];
            switch (Characters.ClassOf(character))
            {
                case CharacterClass.Space:
                    _at++;
                    _flags |= TokenFlags.SpaceBefore;
                    break;
                case CharacterClass.LineEnd:
                    _at++;
                    _flags |= TokenFlags.SpaceBefore | TokenFlags.LineStart;
                    break;
                case CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Letter:
                    ReadWord();
                    break;
                case CharacterClass.Digit:
                    Emit(NumberScanner.EndOfNumber(_text, _at), TokenKind.Number, LetterCase.None);
                    break;
                case CharacterClass.Fraction:
                    Emit(_at + 1, TokenKind.Number, LetterCase.None);
                    break;
                case CharacterClass.Mark:
                    ReadMark(character);
                    break;
                case CharacterClass.Punctuation:
                    ReadPunctuation(character);
                    break;
                default:
                    ReadSymbol(character);
                    break;
            }
        }
    }

    private void ReadWord()
    {
        if (TryReadPlainWord())
        {
            return;
        }

        int end = WordScanner.EndOfLetters(_text, _at);
        if (TryReadLink(end))
        {
            return;
        }

        bool possessive = end < _text.Length && WordScanner.IsPossessive(_text, end);
        if (!possessive && TryReadDotted(end))
        {
            return;
        }

        LetterCase letterCase = WordScanner.CaseOf(_text, _at, end);
        bool period = !possessive && end < _text.Length && _text[end] == '.' && BelongsToWord(_at, end, letterCase);
        EmitWord(end, letterCase, period);
        if (possessive)
        {
            Emit(end + 2, TokenKind.Clitic, LetterCase.Lower);
        }
    }

    private bool TryReadLink(int endOfLetters)
    {
        if (endOfLetters >= _text.Length || _text[endOfLetters] is not ('.' or ':' or '-'))
        {
            return false;
        }

        int end = LinkScanner.EndOfLink(_text, _at);
        if (end == _at)
        {
            return false;
        }

        Emit(end, TokenKind.Link, LetterCase.None);
        return true;
    }

    private bool TryReadDotted(int endOfLetters)
    {
        int end = WordScanner.EndOfDotted(_text, _at, endOfLetters);
        if (end == endOfLetters)
        {
            return false;
        }

        LetterCase letterCase = WordScanner.CaseOf(_text, _at, endOfLetters) == LetterCase.Capitalised ? LetterCase.Upper : LetterCase.Lower;
        Emit(end, TokenKind.Word, letterCase, abbreviated: _text[end - 1] == '.');
        return true;
    }

    // most words are a to z with a space or a comma behind them: one look at each letter is enough for these
    private bool TryReadPlainWord()
    {
        ReadOnlySpan<char> rest = _text.AsSpan(_at);
        uint hash = Folding.HashSeed;
        uint upper = 0;
        int length = 0;
        for (; length < rest.Length; length++)
        {
            uint character = rest[length];
            uint lower = character | CaseBit;
            if (lower - 'a' > 'z' - 'a')
            {
                break;
            }

            upper += lower - character;
            hash = Folding.Step(hash, (char)lower);
        }

        if (length == 0 || (length < rest.Length && !MayEndPlainWord(rest[length])))
        {
            return false;
        }

        int end = _at + length;
        LetterCase letterCase = upper == 0 ? LetterCase.Lower : CaseOfPlain(rest, length, (int)(upper / CaseBit));
        Emit(end, end, hash, TokenKind.Word, letterCase, abbreviated: false);
        return true;
    }

    private static bool MayEndPlainWord(char next) => next is ' ' or ',' or '\n' or '\r' or ')' or ';' or '\u201D';

    private static LetterCase CaseOfPlain(ReadOnlySpan<char> word, int length, int upper)
    {
        if (upper == 1 && (word[0] & CaseBit) == 0)
        {
            return LetterCase.Capitalised;
        }

        return upper == length ? LetterCase.Upper : LetterCase.Mixed;
    }

    private readonly bool BelongsToWord(int start, int end, LetterCase letterCase)
    {
        bool initial = end == start + 1 && letterCase == LetterCase.Capitalised;
        if (initial)
        {
            return end + 1 < _text.Length && WordScanner.IsCapital(_text, end + 1);
        }

        return _sink.AbbreviationOf(_text.AsSpan(start, end - start)) switch
        {
            Abbreviation.BeforeName => letterCase != LetterCase.Lower,
            Abbreviation.Capitalised => letterCase == LetterCase.Capitalised,
            Abbreviation.BeforeNumber => WordScanner.IsDigit(_text, end + 1),
            Abbreviation.Always => true,
            _ => false,
        };
    }

    private void ReadMark(char character)
    {
        bool doubled = character is '\'' or '`' or '\u2019' or '\u2018' && _at + 1 < _text.Length && _text[_at + 1] == character;
        Emit(_at + (doubled ? 2 : 1), TokenKind.Mark, LetterCase.None);
    }

    private void ReadPunctuation(char character)
    {
        // an ellipsis is one token
        int end = _at + 1;
        if (character == '.')
        {
            while (end < _text.Length && _text[end] == '.')
            {
                end++;
            }
        }

        Emit(end, TokenKind.Punctuation, LetterCase.None);
    }

    private void ReadHandle()
    {
        int end = _at + 1;
        while (end < _text.Length && (Characters.IsLetterOrDigit(_text[end]) || _text[end] == '_'))
        {
            end++;
        }

        Emit(end, TokenKind.Handle, LetterCase.None);
    }

    private void ReadSymbol(char character)
    {
        if (character == '@' && _at + 1 < _text.Length && (Characters.IsLetterOrDigit(_text[_at + 1]) || _text[_at + 1] == '_'))
        {
            ReadHandle();
            return;
        }

        if (character == '<')
        {
            int close = MarkupScanner.EndOfTag(_text, _at);
            if (close > _at)
            {
                Emit(close, TokenKind.Markup, LetterCase.None);
                return;
            }
        }

        bool pair = char.IsHighSurrogate(character) && _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1]);
        Emit(_at + (pair ? 2 : 1), TokenKind.Symbol, LetterCase.None);
    }

    private void EmitWord(int end, LetterCase letterCase, bool period)
    {
        uint hash = Folding.Hash(_text.AsSpan(_at, end - _at));
        Emit(end, period ? end + 1 : end, hash, TokenKind.Word, letterCase, period);
    }

    private void Emit(int end, TokenKind kind, LetterCase letterCase, bool abbreviated = false)
    {
        uint hash = kind is TokenKind.Link or TokenKind.Markup ? 0 : Folding.Hash(_text.AsSpan(_at, end - _at));
        Emit(end, end, hash, kind, letterCase, abbreviated);
    }

    private void Emit(int wordEnd, int end, uint hash, TokenKind kind, LetterCase letterCase, bool abbreviated)
    {
        TokenFlags flags = abbreviated ? _flags | TokenFlags.Abbreviated : _flags;
        _sink.Add(_at, end - _at, wordEnd - _at, hash, kind, letterCase, flags);
        _at = end;
        _flags = TokenFlags.None;
    }
}

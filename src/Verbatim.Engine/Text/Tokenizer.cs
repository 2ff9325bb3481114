namespace Verbatim.Engine.Text;

/// <summary>
/// Cuts text into tokens in one pass. Knows characters, and from the language only which words are abbreviations; so
/// that data files and documents are cut the same way.
/// </summary>
/// <typeparam name="TSink">What takes the tokens: a structure, so that handing a token over is no call through a table.</typeparam>
internal ref struct Tokenizer<TSink>
    where TSink : struct, ITokenSink
{
    private const int LongestTag = 400;
    private const int MostCommas = 100;
    private const int DigitsOfGroup = 3;

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
                    ReadNumber();
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

        int start = _at;
        int end = EndOfLetters(start);
        if (end < _text.Length && _text[end] is '.' or ':' or '-')
        {
            int linkEnd = LinkScanner.EndOfLink(_text, start);
            if (linkEnd > start)
            {
                Emit(linkEnd, TokenKind.Link, LetterCase.None);
                return;
            }
        }

        bool possessive = end < _text.Length && IsPossessive(end);
        if (!possessive)
        {
            int dotted = EndOfDotted(start, end);
            if (dotted > end)
            {
                Emit(dotted, TokenKind.Word, LetterCase.Upper == CaseOf(start, end) ? LetterCase.Upper : LetterCase.Lower, abbreviated: _text[dotted - 1] == '.');
                return;
            }
        }

        LetterCase letterCase = CaseOf(start, end);
        bool period = !possessive && end < _text.Length && _text[end] == '.' && BelongsToWord(start, end, letterCase);
        EmitWord(end, letterCase, period);
        if (possessive)
        {
            Emit(end + 2, TokenKind.Clitic, LetterCase.Lower);
        }
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

    // letters and the digits after them, apostrophes between letters, & between capitals
    private readonly int EndOfLetters(int start)
    {
        int i = start;
        while (i < _text.Length)
        {
            char character = _text[i];
            if (Characters.IsDigit(character) && i > start && IsAmountOnCapitals(start, i))
            {
                break;
            }

            if (Characters.IsLetterOrDigit(character))
            {
                i++;
            }
            else if (i + 1 < _text.Length && Characters.IsApostrophe(character) && Characters.IsLetter(_text[i + 1])
                && !IsPossessive(i) && i > start && Characters.IsLetter(_text[i - 1]))
            {
                i += 2;
            }
            else if (character == '&' && i + 1 < _text.Length && i > start
                && Characters.ClassOf(_text[i - 1]) == CharacterClass.Upper && Characters.ClassOf(_text[i + 1]) == CharacterClass.Upper)
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    // “RM23.50”, “USD1,700”: two or three capitals, and digits that a separator divides
    private readonly bool IsAmountOnCapitals(int start, int digit)
    {
        if (digit - start is < 2 or > 3)
        {
            return false;
        }

        for (int i = start; i < digit; i++)
        {
            if (Characters.ClassOf(_text[i]) != CharacterClass.Upper)
            {
                return false;
            }
        }

        int end = digit;
        while (end < _text.Length && Characters.IsDigit(_text[end]))
        {
            end++;
        }

        return end + 1 < _text.Length && _text[end] is '.' or ',' && Characters.IsDigit(_text[end + 1]);
    }

    // “U.S.”, “a.m.”, “e.g.”, “U.N”: single letters with periods between them
    private readonly int EndOfDotted(int start, int end)
    {
        if (end != start + 1 || end + 1 >= _text.Length || _text[end] != '.' || !Characters.IsLetter(_text[end + 1]))
        {
            return end;
        }

        int i = end;
        while (i + 1 < _text.Length && _text[i] == '.' && Characters.IsLetter(_text[i + 1])
            && (i + 2 >= _text.Length || !Characters.IsLetterOrDigit(_text[i + 2])))
        {
            i += 2;
        }

        if (i == end)
        {
            return end;
        }

        return i < _text.Length && _text[i] == '.' ? i + 1 : i;
    }

    // the “’s” of “Israel’s”, and nothing of letters after it
    private readonly bool IsPossessive(int apostrophe) =>
        Characters.IsApostrophe(_text[apostrophe])
        && apostrophe + 1 < _text.Length && _text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= _text.Length || !Characters.IsLetterOrDigit(_text[apostrophe + 2]));

    private readonly bool BelongsToWord(int start, int end, LetterCase letterCase)
    {
        bool initial = end == start + 1 && letterCase == LetterCase.Capitalised;
        if (initial)
        {
            return end + 1 < _text.Length && NextIsNamePart(end + 1);
        }

        return _sink.AbbreviationOf(_text.AsSpan(start, end - start)) switch
        {
            Abbreviation.BeforeName => letterCase != LetterCase.Lower,
            Abbreviation.Capitalised => letterCase == LetterCase.Capitalised,
            Abbreviation.BeforeNumber => NextIsDigit(end + 1),
            Abbreviation.Always => true,
            _ => false,
        };
    }

    private readonly bool NextIsNamePart(int i)
    {
        if (i < _text.Length && _text[i] is ' ' or '\u00A0')
        {
            i++;
        }

        return i < _text.Length && Characters.ClassOf(_text[i]) == CharacterClass.Upper;
    }

    private readonly bool NextIsDigit(int i)
    {
        if (i < _text.Length && _text[i] is ' ' or '\u00A0')
        {
            i++;
        }

        return i < _text.Length && Characters.IsDigit(_text[i]);
    }

    private readonly LetterCase CaseOf(int start, int end)
    {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++)
        {
            CharacterClass characterClass = Characters.ClassOf(_text[i]);
            upper += characterClass == CharacterClass.Upper ? 1 : 0;
            lower += characterClass == CharacterClass.Lower ? 1 : 0;
        }

        if (upper == 0)
        {
            return lower == 0 ? LetterCase.None : LetterCase.Lower;
        }

        if (upper == 1 && Characters.ClassOf(_text[start]) == CharacterClass.Upper)
        {
            return LetterCase.Capitalised;
        }

        return lower == 0 ? LetterCase.Upper : LetterCase.Mixed;
    }

    private void ReadNumber()
    {
        int i = _at;
        int commas = 0;
        int last = i;
        bool goesOn = !IsInList();
        while (i < _text.Length)
        {
            if (Characters.IsDigit(_text[i]))
            {
                i++;
            }
            else if (_text[i] is '.' or ',' && goesOn && i + 1 < _text.Length && Characters.IsDigit(_text[i + 1]))
            {
                commas += _text[i] == ',' ? 1 : MostCommas;
                last = i;
                i += 2;
            }
            else
            {
                break;
            }
        }

        // “wards 3,5,7” are three numbers: where commas divide the digits of one, three stand behind the last
        bool list = commas is > 1 and < MostCommas && i - last - 1 < DigitsOfGroup;
        Emit(list ? _text.IndexOf(',', _at) : i, TokenKind.Number, LetterCase.None);
    }

    private readonly bool IsInList() => _at > 1 && _text[_at - 1] == ',' && Characters.IsDigit(_text[_at - 2]);

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

    private void ReadSymbol(char character)
    {
        if (character == '@' && _at + 1 < _text.Length && (Characters.IsLetterOrDigit(_text[_at + 1]) || _text[_at + 1] == '_'))
        {
            int end = _at + 1;
            while (end < _text.Length && (Characters.IsLetterOrDigit(_text[end]) || _text[end] == '_'))
            {
                end++;
            }

            Emit(end, TokenKind.Handle, LetterCase.None);
            return;
        }

        if (character == '<')
        {
            int close = EndOfTag();
            if (close > _at)
            {
                Emit(close, TokenKind.Markup, LetterCase.None);
                return;
            }
        }

        bool pair = char.IsHighSurrogate(character) && _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1]);
        Emit(_at + (pair ? 2 : 1), TokenKind.Symbol, LetterCase.None);
    }

    private readonly int EndOfTag()
    {
        int i = _at + 1;
        if (i < _text.Length && _text[i] == '/')
        {
            i++;
        }

        if (i >= _text.Length || !Characters.IsLetter(_text[i]))
        {
            return _at;
        }

        int limit = Math.Min(_text.Length, i + LongestTag);
        for (; i < limit; i++)
        {
            if (_text[i] == '>')
            {
                return i + 1;
            }

            if (_text[i] is '<' or '\n' or '\r')
            {
                break;
            }
        }

        return _at;
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

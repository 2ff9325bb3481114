namespace Verbatim.Engine.Text;

/// <summary>Fills a <see cref="TokenList"/> and numbers its words.</summary>
internal readonly struct DocumentTokenSink : ITokenSink, IDisposable
{
    private readonly WordMap<Abbreviation> _abbreviations;
    private readonly Vocabulary _vocabulary;
    private readonly DocumentWords _words;

    public DocumentTokenSink(string text, Vocabulary vocabulary, WordMap<Abbreviation> abbreviations)
    {
        _vocabulary = vocabulary;
        _abbreviations = abbreviations;
        _words = new DocumentWords(vocabulary, text);
        Tokens = new TokenList(text);
    }

    public TokenList Tokens { get; }

    public Abbreviation AbbreviationOf(ReadOnlySpan<char> word) =>
        _abbreviations[_vocabulary.Find(word, Folding.Hash(word))];

    public void Add(int start, int length, int wordLength, uint hash, TokenKind kind, LetterCase letterCase, TokenFlags flags)
    {
        int word = kind is TokenKind.Link or TokenKind.Markup ? -1 : _words.Intern(start, wordLength, hash);
        Tokens.Add(new Token(start, length, word, kind, letterCase, flags));
    }

    public void Dispose() => _words.Dispose();
}

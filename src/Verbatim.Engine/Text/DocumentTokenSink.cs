namespace Verbatim.Engine.Text;

/// <summary>Fills a <see cref="TokenList"/> and numbers its words.</summary>
internal readonly struct DocumentTokenSink(
    TokenList tokens, DocumentWords words, Vocabulary vocabulary, WordMap<Abbreviation> abbreviations) : ITokenSink
{
    public Abbreviation AbbreviationOf(ReadOnlySpan<char> word) =>
        abbreviations[vocabulary.Find(word, Folding.Hash(word))];

    public void Add(int start, int length, int wordLength, uint hash, TokenKind kind, LetterCase letterCase, TokenFlags flags)
    {
        int word = kind is TokenKind.Link or TokenKind.Markup ? -1 : words.Intern(start, wordLength, hash);
        tokens.Add(new Token(start, length, word, kind, letterCase, flags));
    }
}

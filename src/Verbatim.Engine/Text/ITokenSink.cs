namespace Verbatim.Engine.Text;

/// <summary>Takes the tokens that <see cref="Tokenizer{TSink}"/> cuts.</summary>
internal interface ITokenSink
{
    /// <summary>When a period after that word belongs to it.</summary>
    Abbreviation AbbreviationOf(ReadOnlySpan<char> word);

    /// <summary>Takes one token.</summary>
    /// <param name="start">Its offset.</param>
    /// <param name="length">Its length, with a period that belongs to it.</param>
    /// <param name="wordLength">Its length without that period: what is numbered.</param>
    /// <param name="hash">The folded hash of what is numbered; 0 for links and tags, which are not.</param>
    /// <param name="kind">Its shape.</param>
    /// <param name="letterCase">How it is written.</param>
    /// <param name="flags">What surrounds it.</param>
    void Add(int start, int length, int wordLength, uint hash, TokenKind kind, LetterCase letterCase, TokenFlags flags);
}

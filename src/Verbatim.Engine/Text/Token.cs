namespace Verbatim.Engine.Text;

/// <summary>The smallest piece of text that rules look at. Sixteen bytes, so that a document's tokens stay in cache.</summary>
internal readonly struct Token
{
    /// <summary>The offset of the first code unit.</summary>
    public readonly int Start;

    /// <summary>How many code units the token has.</summary>
    public readonly int Length;

    /// <summary>The number of the folded word: equal for “Talks” and “talks”; see <see cref="Vocabulary"/>.</summary>
    public readonly int Word;

    /// <summary>The token's shape.</summary>
    public readonly TokenKind Kind;

    /// <summary>How the token is written.</summary>
    public readonly LetterCase Case;

    /// <summary>What surrounds the token.</summary>
    public readonly TokenFlags Flags;

    public Token(int start, int length, int word, TokenKind kind, LetterCase letterCase, TokenFlags flags)
    {
        Start = start;
        Length = length;
        Word = word;
        Kind = kind;
        Case = letterCase;
        Flags = flags;
    }

    /// <summary>The offset just past the last code unit.</summary>
    public int End => Start + Length;

    public bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    public bool LineStart => (Flags & TokenFlags.LineStart) != 0;

    public bool Abbreviated => (Flags & TokenFlags.Abbreviated) != 0;

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether the token is a word that begins with a capital letter.</summary>
    public bool IsCapitalised => Kind == TokenKind.Word && Case is LetterCase.Capitalised or LetterCase.Upper or LetterCase.Mixed;
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.Structure;

/// <summary>A paragraph with the tokens and sentences it holds.</summary>
internal sealed class Block
{
    public Block(ParagraphKind kind, Span span, int firstToken, int endToken)
    {
        Kind = kind;
        Span = span;
        FirstToken = firstToken;
        EndToken = endToken;
    }

    public ParagraphKind Kind { get; set; }

    /// <summary>Where it stands, without the line end that closes it.</summary>
    public Span Span { get; }

    /// <summary>The index of its first token.</summary>
    public int FirstToken { get; }

    /// <summary>The index just past its last token.</summary>
    public int EndToken { get; }

    /// <summary>The index of its first sentence; set by the sentence stage.</summary>
    public int FirstSentence { get; set; }

    /// <summary>The index just past its last sentence; set by the sentence stage.</summary>
    public int EndSentence { get; set; }

    /// <summary>For a post, the index of the first token of its signature line, else -1.</summary>
    public int SignatureToken { get; set; } = -1;
}

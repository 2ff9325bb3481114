using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>The words of a document as clauses see them: what each is, and the way from word to word over segments. Any index may be asked for.</summary>
internal sealed class ClauseWords(DocumentContext context, SegmentMap segments)
{
    public TokenList Tokens { get; } = context.Tokens;

    public TagList Tags { get; } = context.Tags;

    public WordTag Tag(int token) => Tags[token];

    public bool Is(int token, WordClass classes) => (Tags.ClassesOf(token) & classes) != 0;

    /// <summary>Whether the token is that character.</summary>
    public bool IsAt(int token, char character) => Exists(token) && Tokens.Is(token, character);

    public bool IsComma(int token) => IsAt(token, ',');

    /// <summary>Whether the token is a dash between clauses.</summary>
    public bool IsDash(int token) => Exists(token) && Tokens.IsDash(token);

    /// <summary>Whether the token joins two words.</summary>
    public bool IsHyphen(int token) => Exists(token) && Tokens.IsHyphen(token);

    /// <summary>Whether a noun phrase may start with the token.</summary>
    public bool StartsPhrase(int token) =>
        Tags[token] is WordTag.Determiner or WordTag.Name or WordTag.Noun or WordTag.Adjective or WordTag.Number;

    /// <summary>Where the token opens a segment, the token after its closing mark; else null.</summary>
    public int? EndOfSegmentAt(int token) => segments.OpensAt(token);

    /// <summary>The token after, over segments.</summary>
    public int Next(int token) => segments.OpensAt(token + 1) ?? token + 1;

    /// <summary>The token before, over segments.</summary>
    public int Previous(int token, int floor)
    {
        int before = token - 1;
        return before >= floor && segments.ClosesAt(before) is { } open ? open - 1 : before;
    }

    private bool Exists(int token) => (uint)token < (uint)Tokens.Count;
}

using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>A run of tokens.</summary>
/// <param name="First">The index of the first token.</param>
/// <param name="End">The index just past the last one.</param>
internal readonly record struct TokenRange(int First, int End)
{
    public int Length => End - First;

    public bool IsEmpty => End <= First;

    public bool Contains(int token) => token >= First && token < End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;

    public Span In(TokenList tokens) => tokens.SpanOf(First, End);
}

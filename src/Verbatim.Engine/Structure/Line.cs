using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>A line that holds something, by its tokens.</summary>
/// <param name="FirstToken">The index of the first token.</param>
/// <param name="EndToken">The index just past the last one.</param>
/// <param name="BlankBefore">Whether an empty line, or nothing at all, stands before it.</param>
internal readonly record struct Line(int FirstToken, int EndToken, bool BlankBefore)
{
    public int LengthIn(TokenList tokens) => tokens.SpanOf(FirstToken, EndToken).Length;
}

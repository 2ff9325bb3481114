using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>Tells documents whose lines are broken at a fixed width from those whose lines are paragraphs.</summary>
internal static class LineWidth
{
    private const int Narrowest = 40;
    private const int Widest = 200;

    /// <summary>The width at which lines are broken, or 0 where every line is a paragraph.</summary>
    public static int Of(TokenList tokens, ValueList<Line> lines)
    {
        int pairs = 0;
        int broken = 0;
        int width = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlankBefore)
            {
                continue;
            }

            pairs++;
            if (BreaksSentence(tokens, lines[i - 1], lines[i]))
            {
                broken++;
                width = Math.Max(width, lines[i - 1].LengthIn(tokens));
            }
        }

        return broken > 0 && broken * 4 >= pairs && width is >= Narrowest and <= Widest ? width : 0;
    }

    // the next line goes on with a small letter, and nothing ended before it
    private static bool BreaksSentence(TokenList tokens, Line line, Line next) =>
        tokens[next.FirstToken].Case == LetterCase.Lower && !PassageMeasurer.EndsSentence(tokens, line.FirstToken, line.EndToken);
}

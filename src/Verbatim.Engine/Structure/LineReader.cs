using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>Finds the lines that hold something.</summary>
internal static class LineReader
{
    public static ValueList<Line> Read(TokenList tokens)
    {
        var lines = new ValueList<Line>();
        for (int first = 0; first < tokens.Count;)
        {
            int end = first + 1;
            while (end < tokens.Count && !tokens[end].LineStart)
            {
                end++;
            }

            lines.Add(new Line(first, end, first == 0 || IsBlankBetween(tokens, first)));
            first = end;
        }

        return lines;
    }

    // LF, CRLF and CR each end a line
    private static bool IsBlankBetween(TokenList tokens, int token)
    {
        int ends = 0;
        string text = tokens.Text;
        for (int i = tokens[token - 1].End; i < tokens[token].Start && ends < 2; i++)
        {
            bool lineFeedOfPair = text[i] == '\n' && text[i - 1] == '\r';
            ends += text[i] is '\n' or '\r' && !lineFeedOfPair ? 1 : 0;
        }

        return ends > 1;
    }
}

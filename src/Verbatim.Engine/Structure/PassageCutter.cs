using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>
/// Cuts the text into passages. A line is a passage, unless the document's lines are broken at a fixed width: then the
/// lines up to the next empty one are.
/// </summary>
internal static class PassageCutter
{
    // a line this much shorter than the others had room for the next line's first word
    private const int Ragged = 12;

    public static List<Passage> Cut(TokenList tokens)
    {
        ValueList<Line> lines = LineReader.Read(tokens);
        int width = LineWidth.Of(tokens, lines);
        var passages = new List<Passage>();
        for (int i = 0; i < lines.Count;)
        {
            int next = i + 1;
            while (width > 0 && next < lines.Count && Continues(tokens, lines[next - 1], lines[next], width))
            {
                next++;
            }

            passages.Add(new Passage(lines[i].FirstToken, lines[next - 1].EndToken, lines[i].BlankBefore));
            i = next;
        }

        return passages;
    }

    private static bool Continues(TokenList tokens, Line line, Line next, int width)
    {
        if (next.BlankBefore || PassageMeasurer.BeginsListItem(tokens, next.FirstToken, next.EndToken)
            || SignatureLine.Signs(tokens, next.FirstToken, next.EndToken))
        {
            return false;
        }

        int room = width - line.LengthIn(tokens) - 1 - tokens[next.FirstToken].Length;
        bool full = room < Ragged;
        return full || (!PassageMeasurer.EndsSentence(tokens, line.FirstToken, line.EndToken) && line.LengthIn(tokens) * 10 >= width * 6);
    }
}

using System.Buffers;

namespace Verbatim.Evaluation.Text;

/// <summary>Cuts what two annotators would quarrel about from the ends of a span: space, marks, stops.</summary>
internal static class Trimming
{
    private static readonly SearchValues<char> Edge = SearchValues.Create(
        " \t\r\n\f\v\u00A0\u200B\u200E\u200F\u202A\u202C\u2009\u202F\uFEFF“”„‟\"«»‘’‚‛'`.,!?;:");

    public static Extent Trim(string text, Extent extent)
    {
        (int start, int end) = (extent.Start, extent.End);
        while (start < end && Edge.Contains(text[start]))
        {
            start++;
        }

        while (end > start && Edge.Contains(text[end - 1]))
        {
            end--;
        }

        return new Extent(start, end);
    }
}

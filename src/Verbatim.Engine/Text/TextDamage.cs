using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Text;

/// <summary>Reports what decoding could not read.</summary>
internal static class TextDamage
{
    // a picture taken for a document would otherwise be reported ten thousand times
    private const int MostReports = 20;

    /// <summary>Reports every run of U+FFFD, and the first U+0000.</summary>
    public static void Report(DocumentContext context)
    {
        ReportAll(context, '\uFFFD', FindingCatalogue.UndecodableBytes, MostReports);
        ReportAll(context, '\0', FindingCatalogue.NullCharacter, 1);
    }

    private static void ReportAll(DocumentContext context, char character, FindingDefinition finding, int most)
    {
        string text = context.Text;
        int start = text.IndexOf(character);
        for (int count = 0; start >= 0 && count < most; count++)
        {
            int end = start + 1;
            while (end < text.Length && text[end] == character)
            {
                end++;
            }

            context.Report(finding, Span.FromBounds(start, end));
            start = text.IndexOf(character, end);
        }
    }
}

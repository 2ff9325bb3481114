namespace Verbatim.Evaluation.Text;

/// <summary>The lines of a text that are not blank, without their line feeds.</summary>
internal static class Paragraphs
{
    public static List<Extent> Of(string text)
    {
        var found = new List<Extent>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                found.Add(new Extent(start, end));
            }

            start = end + 1;
        }

        return found;
    }
}

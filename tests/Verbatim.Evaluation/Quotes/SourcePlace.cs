using Verbatim.Evaluation.Gold;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Quotes;

/// <summary>Sorts speakers by where they are named, seen from the quote.</summary>
internal static class SourcePlace
{
    public static string Of(GoldArticle article, Extent segment, Extent source)
    {
        foreach (Extent paragraph in article.Paragraphs.Where(p => p.Start <= source.Start && source.Start < p.End))
        {
            bool together = paragraph.Start <= segment.Start && segment.Start < paragraph.End;
            return !together ? "other paragraph" : InParagraph(article.Text, paragraph, segment, source);
        }

        return "other paragraph";
    }

    private static string InParagraph(string text, Extent paragraph, Extent segment, Extent source)
    {
        foreach (Extent sentence in Sentences.Of(text, paragraph).Where(s => s.Start <= source.Start && source.Start < s.End))
        {
            return sentence.Overlaps(segment) ? "same sentence" : "same paragraph";
        }

        return "other paragraph";
    }
}

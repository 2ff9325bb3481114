using System.Text.RegularExpressions;
using Verbatim.Engine.Model;
using Verbatim.Evaluation.Gold;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Quotes;

/// <summary>The stretches that direct and mixed quotes claim to be said, cut as the gold is.</summary>
internal static partial class PredictedSegments
{
    /// <summary>The stretches in document order, each with the quote it comes from.</summary>
    public static List<(Extent Extent, PredictedQuote Quote)> Of(GoldArticle article, IEnumerable<PredictedQuote> quotes)
    {
        var found = new SortedDictionary<Extent, PredictedQuote>();
        foreach (PredictedQuote quote in quotes.Where(static q => q.IsMarked))
        {
            foreach (Extent piece in quote.Parts.SelectMany(p => Pieces(article, quote.Kind, p)))
            {
                Extent trimmed = Trimming.Trim(article.Text, piece);
                if (!trimmed.IsEmpty && !article.IsDiscarded(trimmed) && !IsNeutral(article, trimmed))
                {
                    found.TryAdd(trimmed, quote);
                }
            }
        }

        return [.. found.Select(static f => (f.Key, f.Value))];
    }

    // one piece a paragraph; of a mixed quote only what stands in marks, where any of it does
    private static IEnumerable<Extent> Pieces(GoldArticle article, QuoteKind kind, Extent part)
    {
        foreach (Extent piece in article.Paragraphs.Where(p => p.Overlaps(part)).Select(part.Intersect))
        {
            Extent[] marked = kind == QuoteKind.Mixed
                ? [.. article.Segments.Where(s => s.Extent.Overlaps(piece)).Select(s => s.Extent.Intersect(piece))]
                : [];
            foreach (Extent found in marked.Length > 0 ? marked : [piece])
            {
                yield return found;
            }
        }
    }

    // words in single marks, as headlines have them, count neither way
    private static bool IsNeutral(GoldArticle article, Extent extent)
    {
        string text = article.Text;
        char before = extent.Start > 0 ? text[extent.Start - 1] : ' ';
        string after = Closing().Match(text[extent.End..Math.Min(text.Length, extent.End + 6)]).Groups[1].Value;
        bool doubled = extent.Start > 1 && before == '\'' && text[extent.Start - 2] == '\'';
        return before is '\'' or '‘' && after is "'" or "’" && !doubled && !article.Segments.Exists(s => s.Extent.Overlaps(extent));
    }

    [GeneratedRegex("^[.,!?;:]*(.?)", RegexOptions.Singleline)]
    private static partial Regex Closing();
}

using Verbatim.Evaluation.Gold;

namespace Verbatim.Evaluation.Quotes;

/// <summary>Gathers quotes into attributions, since the gold ties all that one cue reports to that cue.</summary>
internal static class AttributionGrouping
{
    public static List<PredictedAttribution> Of(GoldArticle article, IReadOnlyList<PredictedQuote> quotes)
    {
        List<PredictedAttribution> groups = WithCue(quotes);
        foreach (PredictedQuote quote in quotes.Where(static q => q.Cue is null && q.Mention is not null))
        {
            if (Nearest(groups, quote) is { } group)
            {
                group.Content.AddRange(quote.Content);
            }
            else
            {
                groups.Add(new PredictedAttribution(quote.Content, quote.Mention));
            }
        }

        AddBare(article, groups, quotes.Where(static q => q.Cue is null && q.Mention is null));
        return groups;
    }

    private static List<PredictedAttribution> WithCue(IReadOnlyList<PredictedQuote> quotes) =>
    [
        .. quotes.Where(static q => q.Cue is not null).GroupBy(static q => (q.Cue, q.Mention))
            .Select(static g => new PredictedAttribution(g.SelectMany(static q => q.Content), g.Key.Mention)),
    ];

    // speech without a cue goes on with what the same mention introduced last, or else first
    private static PredictedAttribution? Nearest(List<PredictedAttribution> groups, PredictedQuote quote)
    {
        PredictedAttribution[] same = [.. groups.Where(g => g.Mention == quote.Mention)];
        return same.Where(g => g.First.Start <= quote.Content[0].Start).MaxBy(static g => g.First) ?? same.MinBy(static g => g.First);
    }

    // what nobody is said to say stands for itself, unless a longer one holds it
    private static void AddBare(GoldArticle article, List<PredictedAttribution> groups, IEnumerable<PredictedQuote> bare)
    {
        foreach (PredictedQuote quote in bare.OrderByDescending(static q => q.Content.Sum(static c => c.Length)))
        {
            HashSet<int> words = article.Tokens.In(quote.Content, wordsOnly: true);
            if (!groups.Exists(g => words.IsSubsetOf(article.Tokens.In(g.Content, wordsOnly: true))))
            {
                groups.Add(new PredictedAttribution(quote.Content, null));
            }
        }
    }
}

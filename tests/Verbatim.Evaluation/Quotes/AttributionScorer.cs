using Verbatim.Evaluation.Gold;
using Verbatim.Evaluation.Metrics;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Quotes;

/// <summary>Scores whole attributions of one article: at least half of the words shared, and the same speaker.</summary>
internal sealed class AttributionScorer(QuoteScores scores, GoldArticle article)
{
    public void Add(IEnumerable<PredictedAttribution> groups)
    {
        List<Item> predicted = [.. groups.Select(g => new Item(Words(g.Content), g.Mention is { } m ? [m] : [], false)).Where(static i => i.Words.Count > 0)];
        HashSet<Attribution> quoted = [.. article.Direct.Select(static d => d.Attribution)];
        List<Item> gold = [.. article.Attributions.Select(a => new Item(Words(a.Content), a.Source, quoted.Contains(a))).Where(static i => i.Words.Count > 0)];
        Score(scores.Attributions, gold, predicted, withSpeaker: true);
        Score(scores.Contents, gold, predicted, withSpeaker: false);
        HashSet<int> marked = Words(article.Segments.Select(static s => s.Extent));
        Score(scores.QuotedParts, Cut(gold.Where(static g => g.Quoted), marked), Cut(predicted, marked), withSpeaker: true);
    }

    private static List<Item> Cut(IEnumerable<Item> items, HashSet<int> marked) =>
        [.. items.Select(i => i with { Words = [.. i.Words.Where(marked.Contains)] }).Where(static i => i.Words.Count > 0)];

    private static void Score(Counts counts, List<Item> gold, List<Item> predicted, bool withSpeaker)
    {
        var candidates = new List<(double Likeness, int Gold, int Predicted)>();
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < predicted.Count; j++)
            {
                int shared = gold[i].Words.Count(predicted[j].Words.Contains);
                int both = gold[i].Words.Count + predicted[j].Words.Count;
                if (shared * 3 >= both && (!withSpeaker || SameSpeaker(gold[i], predicted[j])))
                {
                    candidates.Add(((double)shared / (both - shared), i, j));
                }
            }
        }

        counts.Add(Pairing.BestFirst(candidates).Count, predicted.Count, gold.Count);
    }

    private static bool SameSpeaker(Item gold, Item predicted) =>
        gold.Source.Count == 0 || predicted.Source.Count == 0
            ? gold.Source.Count == predicted.Source.Count
            : predicted.Source.Any(m => gold.Source.Any(m.Overlaps));

    private HashSet<int> Words(IEnumerable<Extent> extents) => article.Tokens.In(extents, wordsOnly: true);

    private sealed record Item(HashSet<int> Words, IReadOnlyList<Extent> Source, bool Quoted);
}

using Verbatim.Engine.Model;
using Verbatim.Evaluation.Gold;
using Verbatim.Evaluation.Marks;
using Verbatim.Evaluation.Metrics;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Quotes;

/// <summary>Scores the quotes of one article after another.</summary>
internal sealed class QuoteScorer(QuoteScores scores, Action<string>? report)
{
    private const double LeastOverlap = 0.5;

    public void Add(GoldArticle article, IReadOnlyList<PredictedQuote> quotes)
    {
        scores.Articles++;
        List<(Extent Extent, PredictedQuote Quote)> predicted = PredictedSegments.Of(article, quotes);
        AddExact(article, predicted);
        Dictionary<int, int> pairs = Pairing.BestFirst(Candidates(article, predicted));
        scores.Overlap.Add(pairs.Count, predicted.Count, article.Direct.Count);
        for (int i = 0; i < article.Direct.Count; i++)
        {
            AddSpeaker(article, article.Direct[i], pairs.TryGetValue(i, out int at) ? predicted[at].Quote : null);
        }

        List<PredictedQuote> speech = [.. quotes.Where(static q => q.Kind != QuoteKind.Term)];
        AddTokens(article, speech);
        new AttributionScorer(scores, article).Add(AttributionGrouping.Of(article, speech));
    }

    private void AddExact(GoldArticle article, List<(Extent Extent, PredictedQuote Quote)> predicted)
    {
        HashSet<Extent> direct = [.. article.Direct.Select(static d => d.Segment.Trimmed)];
        HashSet<Extent> terms = [.. article.Terms.Select(static t => t.Trimmed)];
        HashSet<Extent> found = [.. predicted.Select(static p => p.Extent)];
        scores.Exact.Add(found.Count(direct.Contains), found.Count, article.Direct.Count);
        scores.Terms += article.Terms.Count;
        scores.TermsTaken += found.Count(terms.Contains);
        foreach (Extent missed in direct.Except(found))
        {
            Report("missed", article, missed, string.Empty);
        }

        foreach (Extent spurious in found.Except(direct))
        {
            Report(terms.Contains(spurious) ? "term" : "spurious", article, spurious, string.Empty);
        }
    }

    private static IEnumerable<(double Likeness, int Gold, int Predicted)> Candidates(
        GoldArticle article, List<(Extent Extent, PredictedQuote Quote)> predicted)
    {
        for (int i = 0; i < article.Direct.Count; i++)
        {
            Extent gold = article.Direct[i].Segment.Trimmed;
            for (int j = 0; j < predicted.Count && predicted[j].Extent.Start < gold.End; j++)
            {
                double likeness = gold.Jaccard(predicted[j].Extent);
                if (likeness >= LeastOverlap)
                {
                    yield return (likeness, i, j);
                }
            }
        }
    }

    private void AddSpeaker(GoldArticle article, (MarkedSegment Segment, Attribution Attribution) gold, PredictedQuote? quote)
    {
        IReadOnlyList<Extent> source = gold.Attribution.Source;
        if (source.Count > 0)
        {
            bool right = quote?.Mention is { } mention && source.Any(mention.Overlaps);
            scores.Speaker.Add(quote is not null, right);
            scores.By("form: " + SourceForm.Of(article.Text, source[0])).Add(quote is not null, right);
            scores.By("place: " + SourcePlace.Of(article, gold.Segment.Extent, source[0])).Add(quote is not null, right);
            if (quote is not null && !right)
            {
                string got = quote.Mention is { } words ? words.In(article.Text) : "nobody";
                Report("speaker", article, gold.Segment.Trimmed, "\tgold " + source[0].In(article.Text) + "\tgot " + got);
            }
        }

        if (gold.Attribution.Cue.Count > 0)
        {
            scores.Cue.Add(quote is not null, quote?.Cue is { } cue && gold.Attribution.Cue.Any(cue.Overlaps));
        }
    }

    private void AddTokens(GoldArticle article, List<PredictedQuote> speech)
    {
        void Add(IEnumerable<Extent> predicted, Func<Attribution, IEnumerable<Extent>> gold)
        {
            HashSet<int> found = article.Tokens.In(predicted, wordsOnly: false);
            HashSet<int> wanted = article.Tokens.In(article.Attributions.SelectMany(gold), wordsOnly: false);
            scores.Tokens.Add(found.Count(wanted.Contains), found.Count, wanted.Count);
        }

        Add(speech.SelectMany(static q => q.Content).Select(c => Widening.Widen(article.Text, c)), static a => a.Content);
        Add(speech.Select(static q => q.Mention).OfType<Extent>(), static a => a.Source);
        Add(speech.Select(static q => q.Cue).OfType<Extent>(), static a => a.Cue);
    }

    private void Report(string kind, GoldArticle article, Extent extent, string detail) =>
        report?.Invoke($"{kind}\t{article.Name}\t{extent.Start}\t{extent.In(article.Text)}{detail}");
}

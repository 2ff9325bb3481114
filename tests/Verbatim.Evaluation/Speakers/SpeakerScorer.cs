using Verbatim.Engine.Model;
using Verbatim.Evaluation.Marks;
using Verbatim.Evaluation.Quotes;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Speakers;

/// <summary>Scores the resolved speakers of one article after another; debatable quotes are left out.</summary>
internal sealed class SpeakerScorer(SpeakerScores scores, Action<string>? report)
{
    // shared characters over those of the shorter of the two
    private const double LeastShare = 0.5;

    private static readonly HashSet<string> Pronouns = ["he", "she", "they", "it", "i", "we", "you", "who", "his", "her", "him", "their", "them", "which"];

    public void Add(string article, string text, IEnumerable<GoldSpeaker> gold, IReadOnlyList<PredictedQuote> quotes)
    {
        scores.Articles++;
        foreach (GoldSpeaker record in gold.Where(static g => !g.IsDebatable && !g.HasApostrophes))
        {
            List<Extent> segments = SegmentsOf(record, text);
            PredictedQuote? found = Match(segments, quotes);
            Verdict verdict = found is null ? Verdict.Wrong : SpeakerJudge.Judge(found.Speaker, record);
            scores.All.Add(found is not null, verdict != Verdict.Wrong);
            scores.Exact += verdict == Verdict.Exact ? 1 : 0;
            scores.By("mention: " + FormOf(record, text)).Add(found is not null, verdict != Verdict.Wrong);
            if (verdict == Verdict.Wrong)
            {
                report?.Invoke($"{article}\t{segments[0].Start}\tgold {record.Name}\tgot {(found is null ? "(not found)" : found.Speaker)}\t{segments[0].In(text)}");
            }
        }
    }

    private static List<Extent> SegmentsOf(GoldSpeaker record, string text)
    {
        if (record.Segments.Count > 0)
        {
            return record.Segments;
        }

        List<Extent> marked = [.. SegmentReader.Of(text).Select(static s => s.Extent).Where(record.Content.Overlaps)];
        return marked.Count > 0 ? marked : [record.Content];
    }

    // indirect speech only where nothing else shares enough
    private static PredictedQuote? Match(List<Extent> segments, IReadOnlyList<PredictedQuote> quotes) =>
        Best(segments, quotes.Where(static q => q.Kind != QuoteKind.Indirect)) ?? Best(segments, quotes.Where(static q => q.Kind == QuoteKind.Indirect));

    private static PredictedQuote? Best(List<Extent> segments, IEnumerable<PredictedQuote> quotes)
    {
        int size = segments.Sum(static s => s.Length);
        return quotes
            .Select(q => (Quote: q, Length: q.Parts.Sum(static p => p.Length), Shared: Shared(segments, q.Parts)))
            .Where(c => c.Shared > 0 && c.Shared >= LeastShare * Math.Min(size, c.Length))
            .OrderByDescending(static c => c.Shared).ThenBy(static c => c.Length).ThenBy(static c => c.Quote.Parts[0].Start)
            .Select(static c => c.Quote).FirstOrDefault();
    }

    private static int Shared(List<Extent> one, List<Extent> other) =>
        one.Sum(a => other.Sum(b => Math.Max(0, a.Intersect(b).Length)));

    private static string FormOf(GoldSpeaker record, string text)
    {
        if (record.Source is not { IsEmpty: false } source)
        {
            return "no source words";
        }

        string[] words = Folding.Words(source.In(text));
        if (words is [var word] && Pronouns.Contains(word))
        {
            return "pronoun";
        }

        if (record.Type != "person" || record.Name is null)
        {
            return "not a person";
        }

        string[] name = PersonNames.Forms(record.Name)[0];
        return !words.Contains(name[^1]) ? "description" : name.Length < 2 || words.Contains(name[0]) ? "full name" : "part of the name";
    }
}

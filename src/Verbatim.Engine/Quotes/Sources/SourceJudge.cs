using Verbatim.Engine.Model;
using Verbatim.Engine.Quotes.Signs;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Decides who says a segment by weighing the signs of all who may.</summary>
internal static class SourceJudge
{
    /// <summary>The likeliest speaker; of two equal ones the one that an earlier rule names. Null where nobody may be.</summary>
    public static Attribution? Choose(QuoteScope scope, SourceSearch search, int segment)
    {
        SignWeights weights = scope.Context.Language.Quotes.SourceWeights;
        List<SourceCandidate> candidates = search.Run(segment);
        Attribution? best = null;
        int most = int.MinValue;
        foreach (SourceCandidate candidate in candidates)
        {
            int sum = weights.Sum(candidate.Signs);
            if (sum > most)
            {
                most = sum;
                best = candidate.Attribution;
            }
        }

        Span span = scope.Segments[segment].Marked.Content;
        scope.Context.WeighedSources?.Add((span, [.. candidates]));
        if (scope.Context.Traces is not null)
        {
            AttributionTrace.Add(scope, span, candidates, best);
        }

        return best is null ? null : best with { Weight = most, Evidence = candidates.Max(static c => c.Attribution.Certainty), StrongestCue = candidates.Max(static c => c.Attribution.Strength) };
    }
}

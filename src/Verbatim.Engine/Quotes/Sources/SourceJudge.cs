using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Decides who says a segment by weighing the signs of all who may.</summary>
internal static class SourceJudge
{
    /// <summary>The likeliest speaker; of two equal ones the one that an earlier rule names. Null where nobody may be.</summary>
    public static Attribution? Choose(QuoteScope scope, SourceSearch search, int segment)
    {
        SignWeights weights = scope.Context.Language.Quotes.SourceWeights;
        ValueList<SourceCandidate> candidates = search.Run(segment);
        Attribution? best = null;
        int most = int.MinValue;
        var evidence = default(Certainty);
        var strongest = default(VerbStrength);
        foreach (SourceCandidate candidate in candidates)
        {
            Attribution attribution = candidate.Attribution;
            evidence = attribution.Certainty > evidence ? attribution.Certainty : evidence;
            strongest = attribution.Strength > strongest ? attribution.Strength : strongest;
            int sum = weights.Sum(candidate.Signs);
            if (sum > most)
            {
                most = sum;
                best = attribution;
            }
        }

        Span span = scope.Segments[segment].Marked.Content;
        scope.Context.WeighedSources?.Add((span, [.. candidates]));
        if (scope.Context.Traces is not null)
        {
            AttributionTrace.Add(scope, span, candidates, best);
        }

        return best is null ? null : best with { Weight = most, Evidence = evidence, StrongestCue = strongest };
    }
}

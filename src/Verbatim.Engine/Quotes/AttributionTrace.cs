using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Quotes.Sources;

namespace Verbatim.Engine.Quotes;

/// <summary>Tells which rule decided about a segment, and what the others would have said.</summary>
internal static class AttributionTrace
{
    public static void Add(QuoteScope scope, Span segment, IReadOnlyList<SourceCandidate> candidates, Attribution? winner)
    {
        if (scope.Context.Traces is not { } traces)
        {
            return;
        }

        if (winner is null)
        {
            traces.Add(new Trace(segment, "nobody", "no rule names a speaker"));
        }

        SignWeights weights = scope.Context.Language.Quotes.SourceWeights;
        foreach (SourceCandidate candidate in candidates)
        {
            string verdict = ReferenceEquals(candidate.Attribution, winner) ? "decides" : candidate.Attribution.Source == winner?.Source ? "agrees" : "loses";
            traces.Add(new Trace(segment, candidate.Attribution.Rule, $"{verdict}, weight {weights.Sum(candidate.Signs)}: {Describe(scope, candidate.Attribution)} ({Signs(candidate.Signs)})"));
        }
    }

    private static string Signs(SignSet signs)
    {
        var names = new List<SourceSign>();
        for (SourceSign sign = 0; (int)sign < SignSet.Capacity; sign++)
        {
            if (signs.Contains((int)sign))
            {
                names.Add(sign);
            }
        }

        return string.Join(", ", names);
    }

    private static string Describe(QuoteScope scope, Attribution attribution) =>
        "speaker “" + Words(scope, attribution.Source) + "”, cue “" + Words(scope, attribution.Cue) + "”";

    private static string Words(QuoteScope scope, TokenRange range) =>
        range.IsEmpty ? string.Empty : range.In(scope.Tokens).In(scope.Context.Text);
}

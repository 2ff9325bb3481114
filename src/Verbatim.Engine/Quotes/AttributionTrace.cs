using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes;

/// <summary>Tells which rule decided about a segment, and what the others would have said.</summary>
internal static class AttributionTrace
{
    public static void Add(QuoteScope scope, int segment)
    {
        if (scope.Context.Traces is not { } traces)
        {
            return;
        }

        SpeechSegment current = scope.Segments[segment];
        Span span = current.Marked.Content;
        Attribution? winner = current.Attribution;
        traces.Add(winner is null
            ? new Trace(span, "nobody", "no rule names a speaker")
            : new Trace(span, winner.Rule, "decides: " + Describe(scope, winner)));

        foreach (IQuoteRule rule in QuoteRules.Explicit.Concat(QuoteRules.Contextual))
        {
            if (rule.Name != winner?.Rule && rule.Propose(scope, segment) is { } loser)
            {
                string reason = winner is not null && loser.Source == winner.Source ? "agrees" : "comes after " + winner?.Rule;
                traces.Add(new Trace(span, rule.Name, reason + ": " + Describe(scope, loser)));
            }
        }
    }

    private static string Describe(QuoteScope scope, Attribution attribution) =>
        "speaker “" + Words(scope, attribution.Source) + "”, cue “" + Words(scope, attribution.Cue) + "”";

    private static string Words(QuoteScope scope, TokenRange range) =>
        range.IsEmpty ? string.Empty : range.In(scope.Tokens).In(scope.Context.Text);
}

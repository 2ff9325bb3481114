using Verbatim.Engine.Quotes.Sources;
using Verbatim.Engine.Quotes.Terms;

namespace Verbatim.Engine.Quotes;

/// <summary>Asks the rules who says each segment.</summary>
internal static class Attributor
{
    public static void Run(QuoteScope scope)
    {
        var proposals = new List<Attribution>();
        for (int i = 0; i < scope.Segments.Count; i++)
        {
            ProposeExplicit(scope, i, proposals);
        }

        var search = new SourceSearch(scope);
        for (int i = 0; i < scope.Segments.Count; i++)
        {
            if ((i & 0xFF) == 0)
            {
                scope.Context.Cancellation.ThrowIfCancellationRequested();
            }

            SpeechSegment segment = scope.Segments[i];
            segment.Attribution = SourceJudge.Choose(scope, search, i);
            segment.IsTerm = TermJudge.IsTerm(scope, i);
        }
    }

    // what stands beside the marks of all segments is read first: rules for one segment look at what was found for others
    private static void ProposeExplicit(QuoteScope scope, int segment, List<Attribution> proposals)
    {
        proposals.Clear();
        foreach (IQuoteRule rule in QuoteRules.Explicit)
        {
            if (rule.Propose(scope, segment) is { } attribution)
            {
                proposals.Add(attribution);
            }
        }

        if (proposals.Count > 0)
        {
            scope.Segments[segment].Explicit = proposals.ToArray();
            scope.Segments[segment].Attribution = proposals[0];
        }
    }
}

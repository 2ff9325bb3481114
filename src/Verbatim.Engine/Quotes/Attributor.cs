using Verbatim.Engine.Quotes.Sources;
using Verbatim.Engine.Quotes.Terms;

namespace Verbatim.Engine.Quotes;

/// <summary>Asks the rules who says each segment.</summary>
internal static class Attributor
{
    public static void Run(QuoteScope scope)
    {
        for (int i = 0; i < scope.Segments.Count; i++)
        {
            scope.Segments[i].Attribution = First(scope, i, QuoteRules.Explicit);
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

    private static Attribution? First(QuoteScope scope, int segment, IQuoteRule[] rules)
    {
        foreach (IQuoteRule rule in rules)
        {
            if (rule.Propose(scope, segment) is { } attribution)
            {
                return attribution;
            }
        }

        return null;
    }
}

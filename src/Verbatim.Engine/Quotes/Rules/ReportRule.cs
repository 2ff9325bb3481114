namespace Verbatim.Engine.Quotes.Rules;

/// <summary>
/// A reporting verb or noun earlier in the sentence that governs the marked words: “Lee said the harvest would be “poor, at best.””.
/// Where there are several, each is weighed.
/// </summary>
internal sealed class ReportRule : IQuoteRule
{
    public string Name => "reported-clause";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        if (current.Before.IsEmpty || current.StartsSentence)
        {
            return null;
        }

        return ReportSearch.Best(scope, segment) is { } best
            ? new Attribution(Name, best.Clause.Source, best.Clause.Cue, false, best.Certainty)
            {
                Strength = best.Clause.Strength,
                Kinds = best.Clause.Kinds,
            }
            : null;
    }
}

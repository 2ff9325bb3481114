using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A reporting verb earlier in the sentence that governs the marked words: “Lee said the harvest would be “poor, at best.””.</summary>
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

        int floor = Math.Min(scope.LastSentence(current.Before), scope.SentenceStart(segment));
        var words = new TokenRange(scope.LastSentence(current.Before), current.Before.End);
        if (scope.FindReport(words, floor) is not { } clause)
        {
            return null;
        }

        Certainty certainty = clause.Strength >= VerbStrength.Thought ? Certainty.Reported : Certainty.Near;
        return new Attribution(Name, clause.Source, clause.Cue, false, certainty) { Strength = clause.Strength, Kinds = clause.Kinds };
    }
}

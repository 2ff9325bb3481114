using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>Free-standing speech after other speech of its paragraph: ““Rain is late,” Lee said. “We wait.””.</summary>
internal sealed class ContinuationRule : IQuoteRule
{
    private const int MostSegmentsBack = 4;

    public string Name => "continuation";

    public Attribution? Propose(QuoteScope scope, int segment) =>
        scope.Segments[segment].StartsSentence && FindEarlier(scope, segment) is { } earlier && !BringsSpeaker(scope, segment, earlier)
            ? earlier.Attribution! with { Rule = Name, Whole = true }
            : null;

    private static SpeechSegment? FindEarlier(QuoteScope scope, int segment)
    {
        int first = scope.LineOf(scope.Segments[segment]).FirstSegment;
        for (int i = segment - 1; i >= Math.Max(first, segment - MostSegmentsBack); i--)
        {
            if (scope.Segments[i].Attribution is { Certainty: > Certainty.Guess } && !scope.Segments[i].IsTerm)
            {
                return scope.Segments[i];
            }
        }

        return null;
    }

    // ““Rain is late,” Lee said. Smith disagreed. “It will come.””: the sentence between names a speaker of its own
    private static bool BringsSpeaker(QuoteScope scope, int segment, SpeechSegment earlier)
    {
        SpeechSegment current = scope.Segments[segment];
        int end = current.Before.End - 1;
        int first = scope.LastSentence(new TokenRange(current.Before.First, Math.Max(current.Before.First, end)));
        return first < end && earlier.Attribution!.Cue.End <= first
            && scope.Clauses.FindReport(new TokenRange(first, end), first) is { Strength: >= VerbStrength.Weak } report
            && report.Source.First == first && scope.Words.Tag(first) == WordTag.Name;
    }
}

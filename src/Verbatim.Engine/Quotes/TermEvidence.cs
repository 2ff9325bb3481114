namespace Verbatim.Engine.Quotes;

/// <summary>Tells titles, names, labels and scare quotes from speech.</summary>
internal static class TermEvidence
{
    public static bool IsTerm(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        return current.Words < 5 && current.Attribution is null or { Certainty: Certainty.Guess };
    }
}

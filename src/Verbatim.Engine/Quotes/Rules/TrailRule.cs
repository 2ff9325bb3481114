using Verbatim.Engine.Quotes.Clauses;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A clause of saying straight after the marks: ““Rain is late,” said Ms. Lee, a farmer”, ““…,” she added”.</summary>
internal sealed class TrailRule : IQuoteRule
{
    public string Name => "follow-up";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        if (current.After.IsEmpty || !MayGoOn(scope, current))
        {
            return null;
        }

        int end = scope.FirstSentenceEnd(current.After);
        bool utterance = current.StartsSentence && current.EndsInComma;
        if (TrailingClause.Read(scope, current.After.First, end, utterance) is not { } clause)
        {
            return null;
        }

        // after a full stop inside the marks only a clause that is a sentence by itself: ““Rain is late.” Lee said.”
        if (EndsInFullStop(scope, current) && Math.Max(clause.Cue.End, clause.Source.End) < end)
        {
            return null;
        }

        bool closes = TrailingClause.IsClosing(scope, clause, end);
        bool starts = current.StartsSentence || (current.StartsCapitalised && current.EndsInComma);
        if (!closes && !(starts && (current.EndsInComma || current.EndsSentence)))
        {
            return null;
        }

        return new Attribution(Name, clause.Source, clause.Cue, current.StartsSentence, Certainty.Introduced)
        {
            Strength = clause.Strength,
            Kinds = clause.Kinds,
        };
    }

    private static bool MayGoOn(QuoteScope scope, SpeechSegment current)
    {
        return current.EndsInComma || (current.EndsSentence || current.StartsSentence || scope.Words.IsComma(current.After.First) || !current.Marked.Closed);
    }

    private static bool EndsInFullStop(QuoteScope scope, SpeechSegment current) =>
        current.EndsSentence && scope.Tokens.Is(current.Marked.EndToken - 1, '.');
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Clauses;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A clause of saying at the end of the sentence, away from the marks: “It was a “small miracle” that nobody was hurt, Lee said.”.</summary>
internal sealed class FarTrailRule : IQuoteRule
{
    private const int MostSegments = 6;

    public string Name => "sentence-end";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        for (int i = segment, steps = 0; steps < MostSegments && !EndsThere(scope, scope.Segments[i]); steps++)
        {
            if (i > segment && scope.Segments[i].Attribution is { Rule: "follow-up" } later && !scope.Segments[i].StartsSentence)
            {
                return later with { Rule = Name, Whole = false };
            }

            TokenRange after = scope.Segments[i].After;
            int end = scope.FirstSentenceEnd(after);
            if (FindClosing(scope, after.First, end) is { } clause)
            {
                return new Attribution(Name, clause.Source, clause.Cue, false, Certainty.Reported) { Strength = clause.Strength, Kinds = clause.Kinds };
            }

            if (end < after.End || scope.NextInLine(i) is null)
            {
                return null;
            }

            i++;
        }

        return null;
    }

    private static bool EndsThere(QuoteScope scope, SpeechSegment segment) =>
        segment.EndsSentence && (segment.After.IsEmpty || scope.Tokens[segment.After.First].IsCapitalised);

    private static ReportingClause? FindClosing(QuoteScope scope, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scope.Words.IsComma(i) && TrailingClause.Read(scope, i + 1, end) is { } clause
                && clause.Strength >= VerbStrength.Strong
                && TrailingClause.IsClosing(scope, clause, end))
            {
                return clause;
            }
        }

        return null;
    }
}

using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>Free-standing speech after other speech of its paragraph: ““Rain is late,” Lee said. “We wait.””.</summary>
internal sealed class ContinuationRule : IQuoteRule
{
    public string Name => "continuation";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        if (!current.StartsSentence || FindEarlier(scope, segment) is not { } earlier)
        {
            return null;
        }

        if (current.Before.Length > 1 && SentenceBetween(scope, current, earlier) is { } between)
        {
            return between;
        }

        return earlier.Attribution! with { Rule = Name, Whole = true };
    }

    private static SpeechSegment? FindEarlier(QuoteScope scope, int segment)
    {
        int first = scope.LineOf(scope.Segments[segment]).FirstSegment;
        for (int i = segment - 1; i >= Math.Max(first, segment - 4); i--)
        {
            if (scope.Segments[i].Attribution is { Certainty: > Certainty.Guess } && !scope.Segments[i].IsTerm)
            {
                return scope.Segments[i];
            }
        }

        return null;
    }

    // ““Rain is late,” Lee said. Smith shook his head. “It never came.””: the sentence between brings a speaker of its own
    private Attribution? SentenceBetween(QuoteScope scope, SpeechSegment current, SpeechSegment earlier)
    {
        int end = current.Before.End - 1;
        int first = scope.LastSentence(new TokenRange(current.Before.First, end));
        if (earlier.Attribution!.Cue.End > first || first >= end)
        {
            return null;
        }

        var words = new TokenRange(first, end);
        if (scope.FindReport(words, first) is { } report && report.Strength >= VerbStrength.Weak)
        {
            return new Attribution(Name, report.Source, report.Cue, true, Certainty.Reported) { Strength = report.Strength, Kinds = report.Kinds };
        }

        return MainClause.Find(scope, words) is { } main && scope.Clauses.Tag(main.Source.First) == WordTag.Name
            ? new Attribution(Name, main.Source, main.Cue, true, Certainty.Near)
            : null;
    }
}

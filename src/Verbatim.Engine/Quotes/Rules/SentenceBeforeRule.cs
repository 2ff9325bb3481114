using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Clauses;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>Free-standing speech after a sentence without any: “Lee took the stage. “Rain is late.””.</summary>
internal sealed class SentenceBeforeRule : IQuoteRule
{
    public string Name => "sentence-before";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        if (!current.StartsSentence || current.Before.Length < 3)
        {
            return null;
        }

        int end = current.Before.End - 1;
        return Read(scope, new TokenRange(scope.LastSentence(new TokenRange(current.Before.First, end)), end), Name);
    }

    /// <summary>Who a sentence without speech makes the speaker of the speech after it.</summary>
    public static Attribution? Read(QuoteScope scope, TokenRange words, string rule)
    {
        if (words.IsEmpty)
        {
            return null;
        }

        if (scope.Clauses.FindReport(words, words.First) is { } report)
        {
            return new Attribution(rule, report.Source, report.Cue, true, Certainty.Near) { Strength = report.Strength, Kinds = report.Kinds };
        }

        return MainClause.Find(scope, words) is { } main
            ? new Attribution(rule, main.Source, main.Cue, true, Certainty.Near)
            : null;
    }
}

using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A sentence that ends in a colon: “Lee put it this way: “Rain is late.””.</summary>
internal sealed class ColonRule : IQuoteRule
{
    public string Name => "colon";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        TokenRange before = current.Before;
        if (before.Length < 2 || !scope.Tokens.Is(before.End - 1, ':'))
        {
            return null;
        }

        int floor = scope.LastSentence(before);
        var words = new TokenRange(floor, before.End - 1);
        var colon = new TokenRange(before.End - 1, before.End);
        if (scope.FindReport(words, floor) is { } report)
        {
            return new Attribution(Name, report.Source, report.Cue, true, Certainty.Introduced) { Strength = report.Strength, Kinds = report.Kinds };
        }

        if (AccordingRule.Find(scope, words) is { } according)
        {
            return according with { Rule = Name, Whole = true };
        }

        return MainClause.Find(scope, words) is { } main
            ? new Attribution(Name, main.Source, colon, true, Certainty.Reported)
            : null;
    }
}

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>More marked words in a sentence whose earlier ones are attributed: “Lee called it “slow” and “sad.””.</summary>
internal sealed class SameSentenceRule : IQuoteRule
{
    public string Name => "same-sentence";

    public Attribution? Propose(QuoteScope scope, int segment) =>
        scope.SharesSentence(segment) && scope.PreviousInLine(segment)?.Attribution is { } attribution
            ? attribution with { Rule = Name, Whole = attribution.Whole && scope.Segments[segment].Words > 2 }
            : null;
}

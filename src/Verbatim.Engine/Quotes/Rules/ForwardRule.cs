namespace Verbatim.Engine.Quotes.Rules;

/// <summary>Speech straight before other speech that is attributed: ““Rain.” “And wind,” she said.”.</summary>
internal sealed class ForwardRule : IQuoteRule
{
    public string Name => "next-speech";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment? next = scope.NextInLine(segment);
        return scope.Segments[segment].After.IsEmpty && next?.Attribution is { } attribution
            ? attribution with { Rule = Name }
            : null;
    }
}

namespace Verbatim.Engine.Quotes;

/// <summary>One way in which a text says who is quoted.</summary>
internal interface IQuoteRule
{
    /// <summary>What the rule is called in explanations.</summary>
    string Name { get; }

    /// <summary>Who says the words of the segment, or null where the rule does not apply.</summary>
    Attribution? Propose(QuoteScope scope, int segment);
}

using Verbatim.Engine.Quotes.Rules;

namespace Verbatim.Engine.Quotes;

/// <summary>The rules of attribution. Each may propose a speaker, and the proposals are weighed; of equal ones the first counts.</summary>
internal static class QuoteRules
{
    /// <summary>Rules that look at the words beside the marks alone. They run over the whole document first.</summary>
    public static IQuoteRule[] Explicit { get; } =
    [
        new TurnRule(),
        new SignatureRule(),
        new LeadRule(),
        new TrailRule(),
        new ColonRule(),
        new AccordingRule(),
    ];

    /// <summary>Rules that look beyond the sentence, and at what the rules found for segments to come.</summary>
    public static IQuoteRule[] Around { get; } =
    [
        new OpenParagraphRule(),
        new ForwardRule(),
        new FarTrailRule(),
    ];

    /// <summary>Rules that come after the reports of the sentence: they look at what was found for earlier segments, or guess.</summary>
    public static IQuoteRule[] Last { get; } =
    [
        new SameSentenceRule(),
        new CueNounRule(),
        new ContinuationRule(),
        new SentenceBeforeRule(),
        new ParagraphBeforeRule(),
        new NearestSubjectRule(),
    ];
}

using Verbatim.Engine.Quotes.Rules;

namespace Verbatim.Engine.Quotes;

/// <summary>The rules of attribution, in order: the first that answers decides.</summary>
internal static class QuoteRules
{
    /// <summary>Rules that look at the words beside the marks alone. They run over the whole document first.</summary>
    public static IReadOnlyList<IQuoteRule> Explicit { get; } =
    [
        new TurnRule(),
        new SignatureRule(),
        new LeadRule(),
        new TrailRule(),
        new ColonRule(),
        new AccordingRule(),
    ];

    /// <summary>Rules that look further, and at what the rules found for other segments.</summary>
    public static IReadOnlyList<IQuoteRule> Contextual { get; } =
    [
        new OpenParagraphRule(),
        new ForwardRule(),
        new FarTrailRule(),
        new ReportRule(),
        new SameSentenceRule(),
        new CueNounRule(),
        new ContinuationRule(),
        new SentenceBeforeRule(),
        new ParagraphBeforeRule(),
        new NearestSubjectRule(),
    ];
}

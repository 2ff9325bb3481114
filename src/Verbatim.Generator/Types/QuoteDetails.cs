namespace Verbatim;

/// <summary>What there is to a quote besides its words.</summary>
internal sealed class QuoteDetails
{
    public QuoteDetails(Speaker? speaker, Span[] parts, Span? clause, Span? mention, Span? cue)
    {
        Speaker = speaker;
        Parts = parts;
        Clause = clause;
        Mention = mention;
        Cue = cue;
    }

    public Speaker? Speaker { get; }

    /// <summary>The pieces of the content; none where it is in one piece.</summary>
    public Span[] Parts { get; }

    public Span? Clause { get; }

    public Span? Mention { get; }

    public Span? Cue { get; }
}

using System.Collections.Generic;

namespace Verbatim;

/// <summary>Something said, written or named in quotation marks, or reported without them.</summary>
internal sealed partial class Quote : Excerpt
{
    private readonly Span[] _parts;
    private readonly Span? _clause;
    private readonly Span? _mention;
    private readonly Span? _cue;
    private IReadOnlyList<Excerpt>? _excerpts;

    internal Quote(Article article, Span span, QuoteKind kind, Speaker? speaker, Span[] parts, Span? clause, Span? mention, Span? cue)
        : base(article, span)
    {
        Kind = kind;
        Speaker = speaker;
        _parts = parts;
        _clause = clause;
        _mention = mention;
        _cue = cue;
    }

    /// <summary>How the quote is given.</summary>
    public QuoteKind Kind { get; }

    /// <summary>Who said it, or null where the article does not settle that.</summary>
    public Speaker? Speaker { get; }

    /// <summary>The pieces of the content: more than one where the speech is broken by its attribution.</summary>
    public IReadOnlyList<Excerpt> Parts => _excerpts ??= _parts.Length == 0 ? new Excerpt[] { this } : Article.Excerpts(_parts);

    /// <summary>For a mixed quote the whole reported clause that the marked words stand in, where it is known.</summary>
    public Excerpt? Clause => Optional(_clause);

    /// <summary>The words that name the speaker here, or null.</summary>
    public Excerpt? Mention => Optional(_mention);

    /// <summary>The reporting words, such as “said” or “according to”, or null.</summary>
    public Excerpt? Cue => Optional(_cue);
}

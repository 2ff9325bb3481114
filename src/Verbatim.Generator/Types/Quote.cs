using System.Collections.Generic;

namespace Verbatim;

/// <summary>Something said, written or named in quotation marks, or reported without them.</summary>
internal sealed partial class Quote : Excerpt
{
    private readonly int _index;
    private IReadOnlyList<Excerpt>? _parts;

    internal Quote(Article article, int start, int length, QuoteKind kind, int index)
        : base(article, start, length)
    {
        Kind = kind;
        _index = index;
    }

    /// <summary>How the quote is given.</summary>
    public QuoteKind Kind { get; }

    /// <summary>Who said it, or null where the article does not settle that.</summary>
    public Speaker? Speaker => Details.Speaker;

    /// <summary>The pieces of the content: more than one where the speech is broken by its attribution.</summary>
    public IReadOnlyList<Excerpt> Parts => _parts ??= Details.Parts.Length == 0 ? new Excerpt[] { this } : ArticleItems.Excerpts(Article, Details.Parts);

    /// <summary>For a mixed quote the whole reported clause that the marked words stand in, where it is known.</summary>
    public Excerpt? Clause => Optional(Details.Clause);

    /// <summary>The words that name the speaker here, or null.</summary>
    public Excerpt? Mention => Optional(Details.Mention);

    /// <summary>The reporting words, such as “said” or “according to”, or null.</summary>
    public Excerpt? Cue => Optional(Details.Cue);

    private QuoteDetails Details => Article.Items.QuoteDetails[_index];
}

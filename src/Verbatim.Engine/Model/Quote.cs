namespace Verbatim.Engine.Model;

/// <summary>Something said, written or named in quotation marks, or reported without them.</summary>
/// <param name="Name">The C# identifier of the quote, unique among the document's quotes; empty where none was asked for.</param>
/// <param name="Kind">How the quote is given.</param>
/// <param name="Span">The content without the enclosing marks; from the first part to the last where there are several.</param>
/// <param name="Parts">The pieces of the content: more than one where the speech is broken by its attribution.</param>
/// <param name="Clause">For a mixed quote the whole reported clause, where it is known.</param>
/// <param name="Speaker">Who said it, or null.</param>
/// <param name="Mention">The words that attribute it here, or null.</param>
/// <param name="Cue">The reporting words, or null.</param>
public sealed record Quote(
    string Name,
    QuoteKind Kind,
    Span Span,
    EquatableArray<Span> Parts,
    Span? Clause,
    Speaker? Speaker,
    Span? Mention,
    Span? Cue);

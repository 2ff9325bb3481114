using Verbatim.Engine.Model;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Quotes;

/// <summary>A quote of the engine as it is scored.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Parts">The pieces that were said.</param>
/// <param name="Content">The clause of a mixed quote where it is known, else the pieces.</param>
/// <param name="Mention">The words that attribute it.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Speaker">The canonical name.</param>
internal sealed record PredictedQuote(
    QuoteKind Kind, List<Extent> Parts, List<Extent> Content, Extent? Mention, Extent? Cue, string? Speaker)
{
    public bool IsMarked => Kind is QuoteKind.Direct or QuoteKind.Mixed;

    /// <summary>The quotes of a document that have any words.</summary>
    public static List<PredictedQuote> Of(Document document) => [.. document.Quotes.AsSpan().ToArray().Select(Of).Where(static q => q.Parts.Count > 0)];

    private static PredictedQuote Of(Quote quote)
    {
        List<Extent> parts = [.. quote.Parts.AsSpan().ToArray().Select(static p => Extent.Of(p)).Where(static p => !p.IsEmpty)];
        Extent? clause = quote.Kind == QuoteKind.Mixed ? Extent.Of(quote.Clause) : null;
        return new PredictedQuote(
            quote.Kind, parts, clause is { } whole ? [whole] : parts, Extent.Of(quote.Mention), Extent.Of(quote.Cue), quote.Speaker?.Name);
    }
}

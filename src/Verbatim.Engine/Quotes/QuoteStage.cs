using Verbatim.Engine.Model;
using Verbatim.Engine.Quotes.Indirect;

namespace Verbatim.Engine.Quotes;

/// <summary>Finds what is quoted, and who is quoted.</summary>
internal static class QuoteStage
{
    private static readonly Comparison<Quote> InDocumentOrder = static (left, right) =>
        left.Span.Start != right.Span.Start
            ? left.Span.Start.CompareTo(right.Span.Start)
            : right.Span.Length.CompareTo(left.Span.Length);

    public static void Run(DocumentContext context)
    {
        var reader = new SpeechReader(context);
        reader.Run();
        var scope = new QuoteScope(context, reader);
        Attributor.Run(scope);
        QuoteAssembler.Run(scope);
        IndirectSpeech.Run(context, scope.Reports);
        PostQuotes.Run(context);
        context.Quotes.Sort(InDocumentOrder);
    }
}

using Verbatim.Engine.Quotes.Indirect;

namespace Verbatim.Engine.Quotes;

/// <summary>Finds what is quoted, and who is quoted.</summary>
internal static class QuoteStage
{
    public static void Run(DocumentContext context)
    {
        var reader = new SpeechReader(context);
        reader.Run();
        var scope = new QuoteScope(context, reader);
        Attributor.Run(scope);
        QuoteAssembler.Run(scope);
        IndirectSpeech.Run(context);
    }
}

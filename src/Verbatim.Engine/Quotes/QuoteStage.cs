namespace Verbatim.Engine.Quotes;

/// <summary>Finds what is quoted, and who is quoted.</summary>
internal static class QuoteStage
{
    public static void Run(DocumentContext context) => _ = context;
}

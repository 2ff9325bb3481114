namespace Verbatim.Engine.Quotes;

/// <summary>Pairs quotation marks.</summary>
internal static class MarkStage
{
    public static void Run(DocumentContext context) => _ = context;
}

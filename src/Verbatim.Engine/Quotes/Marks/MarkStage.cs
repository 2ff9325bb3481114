namespace Verbatim.Engine.Quotes.Marks;

/// <summary>Pairs quotation marks, line by line, so that damage stays within its line.</summary>
internal static class MarkStage
{
    public static void Run(DocumentContext context) => new MarkReader(context).Run();
}

namespace Verbatim.Engine.Dates;

/// <summary>Finds dates and their values.</summary>
internal static class DateStage
{
    public static void Run(DocumentContext context) => _ = context;
}

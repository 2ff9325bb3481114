namespace Verbatim.Engine.Figures;

/// <summary>Finds figures.</summary>
internal static class FigureStage
{
    public static void Run(DocumentContext context) => _ = context;
}

namespace Verbatim.Engine.People;

/// <summary>Finds the people an article names.</summary>
internal static class PeopleStage
{
    public static void Run(DocumentContext context) => _ = context;
}

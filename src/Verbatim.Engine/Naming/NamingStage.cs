namespace Verbatim.Engine.Naming;

/// <summary>Gives every item its identifier.</summary>
internal static class NamingStage
{
    public static void Run(DocumentContext context) => _ = context;

    /// <summary>The identifier of a document's class, from its path.</summary>
    public static string TypeNameOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return path.Substring(slash + 1);
    }
}

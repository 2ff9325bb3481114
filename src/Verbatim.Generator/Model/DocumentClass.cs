namespace Verbatim.Generator.Model;

/// <summary>The class that a document becomes.</summary>
/// <param name="Path">The path in the project.</param>
/// <param name="Namespace">The namespace, or empty.</param>
/// <param name="Name">The class name, or null where there is no class.</param>
/// <param name="WantedName">The name it would have had, where that was taken.</param>
/// <param name="TakenBy">What has that name, or null.</param>
internal sealed record DocumentClass(string Path, string Namespace, string? Name, string? WantedName, string? TakenBy)
{
    /// <summary>The class with its namespace, as code refers to it from anywhere.</summary>
    public string GlobalName => "global::" + NamespaceName.Join(Namespace, Name ?? string.Empty);
}

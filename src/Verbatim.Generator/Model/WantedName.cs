namespace Verbatim.Generator.Model;

/// <summary>The class that a document would like to be.</summary>
/// <param name="FullPath">The path of the file.</param>
/// <param name="Path">The path in the project.</param>
/// <param name="Namespace">The namespace that the project gives it, or null for that of its folder.</param>
/// <param name="Name">The class name, or null where there is nothing to compile.</param>
internal sealed record WantedName(string FullPath, string Path, string? Namespace, string? Name)
{
    public static WantedName Of(ReadDocument document) =>
        new(document.Input.FullPath, document.Input.Path, document.Input.Namespace, document.Document?.TypeName);
}

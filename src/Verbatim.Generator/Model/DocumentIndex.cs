using Verbatim.Engine.Model;

namespace Verbatim.Generator.Model;

/// <summary>What the project-wide class shows: paths and names, nothing of the texts.</summary>
/// <param name="Namespace">The namespace of the class.</param>
/// <param name="Documents">The documents, by path.</param>
internal sealed record DocumentIndex(string Namespace, EquatableArray<DocumentClass> Documents)
{
    /// <summary>The name of the class.</summary>
    public const string ClassName = "Documents";

    public static DocumentIndex Of(NameTable names, string rootNamespace) => new(
        rootNamespace,
        names.Classes
            .Where(static c => c.Name is not null)
            .OrderBy(static c => c.Path, StringComparer.Ordinal)
            .Select(static c => c with { WantedName = null, TakenBy = null })
            .ToEquatableArray());
}

using System.Collections.Immutable;
using Verbatim.Engine.Model;
using Verbatim.Generator.Emission;

namespace Verbatim.Generator.Model;

/// <summary>Which class each document becomes, in the order of the documents.</summary>
/// <param name="Classes">One entry a document.</param>
internal sealed record NameTable(EquatableArray<DocumentClass> Classes)
{
    /// <summary>
    /// Gives every document its class. Where two want one name, the first by path has it; the other's ends with a hash of its
    /// own path, so that it stays the same whatever else comes and goes.
    /// </summary>
    public static NameTable Assign(ImmutableArray<WantedName> wanted, string rootNamespace)
    {
        var classes = new DocumentClass[wanted.Length];
        var namespaces = wanted.Select(w => NamespaceOf(w, rootNamespace)).ToArray();
        Dictionary<string, string> taken = TakenNames(namespaces, rootNamespace);
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (int i in Enumerable.Range(0, wanted.Length).OrderBy(i => wanted[i].Path, StringComparer.Ordinal))
        {
            WantedName name = wanted[i];
            classes[i] = name.Name is null || !files.Add(name.FullPath)
                ? new DocumentClass(name.Path, namespaces[i], null, null, null)
                : Take(taken, name.Path, namespaces[i], name.Name);
        }

        return new NameTable(classes.ToEquatableArray());
    }

    private static string NamespaceOf(WantedName wanted, string rootNamespace) => wanted.Namespace is { } own
        ? NamespaceName.Of(own)
        : NamespaceName.Join(rootNamespace, NamespaceName.OfFolder(wanted.Path));

    private static Dictionary<string, string> TakenNames(string[] namespaces, string rootNamespace)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string space in namespaces.Append(rootNamespace).Distinct(StringComparer.Ordinal))
        {
            for (int end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
            {
                string prefix = space.Substring(0, end);
                taken[prefix] = "the namespace " + prefix;
            }
        }

        string index = NamespaceName.Join(rootNamespace, DocumentIndex.ClassName);
        taken[index] = "the class " + index;
        foreach (string type in LibrarySources.TypeNames)
        {
            taken[LibrarySources.Namespace + "." + type] = "the type " + type;
        }

        return taken;
    }

    private static DocumentClass Take(Dictionary<string, string> taken, string path, string space, string wanted)
    {
        string name = wanted;
        string hash = wanted + "_" + (StableHash.Of(path) & 0xFFFF).ToString("x4");
        for (int attempt = 1; taken.ContainsKey(NamespaceName.Join(space, name)); attempt++)
        {
            name = attempt == 1 ? hash : hash + "_" + attempt.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        string? other = name == wanted ? null : taken[NamespaceName.Join(space, wanted)];
        taken.Add(NamespaceName.Join(space, name), path);
        return new DocumentClass(path, space, name, other is null ? null : wanted, other);
    }
}

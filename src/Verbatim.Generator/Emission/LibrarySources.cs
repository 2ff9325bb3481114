using System.Reflection;
using System.Text;

namespace Verbatim.Generator.Emission;

/// <summary>The sources of the library's types, which every consumer compiles for itself.</summary>
internal static class LibrarySources
{
    /// <summary>The namespace of the types.</summary>
    public const string Namespace = "Verbatim";

    private const string Folder = "Types/";
    private const string Ending = ".cs";

    private static readonly SortedDictionary<string, string> Sources = Load();

    /// <summary>The names of the types, sorted.</summary>
    public static IReadOnlyCollection<string> TypeNames => Sources.Keys;

    /// <summary>The source of one type as a consumer needs it.</summary>
    public static string Source(string type, EmissionOptions options)
    {
        var code = new StringBuilder(FileHeader.Mark).Append('\n');
        Define(code, "VERBATIM_SPANS", options.Compiler.HasSpans);
        Define(code, "VERBATIM_SPAN_DECODING", options.Compiler.CanDecodeSpans);
        Define(code, "VERBATIM_HOT_RELOAD", options.Compiler.HasHotReload);
        code.Append("#nullable enable\n");
        string source = Sources[type];
        return code.Append(options.IsPublic ? Published(source) : source).ToString();
    }

    // partial types and enums are for users; the rest is the library's own
    private static string Published(string source) => string.Join("\n", source.Split('\n').Select(static line =>
        line.StartsWith("internal ", StringComparison.Ordinal) && (line.Contains(" partial ") || line.Contains(" enum "))
            ? "public " + line.Substring("internal ".Length)
            : line));

    private static void Define(StringBuilder code, string symbol, bool isDefined)
    {
        if (isDefined)
        {
            code.Append("#define ").Append(symbol).Append('\n');
        }
    }

    private static SortedDictionary<string, string> Load()
    {
        var sources = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Assembly assembly = typeof(LibrarySources).GetTypeInfo().Assembly;
        foreach (string resource in assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(Folder, StringComparison.Ordinal))
            {
                string name = resource.Substring(Folder.Length, resource.Length - Folder.Length - Ending.Length);
                sources.Add(name, Read(assembly, resource));
            }
        }

        return sources;
    }

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}

using System.Collections.Concurrent;
using System.Reflection;

namespace Verbatim.Engine.Languages;

/// <summary>Finds languages by their folders; loads each once.</summary>
internal static class LanguageCatalog
{
    public const string Default = "en";

    private static readonly ConcurrentDictionary<string, Lazy<Language>> Loaded = new(StringComparer.Ordinal);

    /// <summary>The names of the languages there are, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = FindNames();

    /// <summary>The language of that name, or English where there is no such folder.</summary>
    public static Language Get(string name)
    {
        string known = Names.Contains(name, StringComparer.Ordinal) ? name : Default;
        return Loaded.GetOrAdd(known, static n => new Lazy<Language>(() => new Language(n))).Value;
    }

    private static List<string> FindNames()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string resource in typeof(LanguageCatalog).GetTypeInfo().Assembly.GetManifestResourceNames())
        {
            string[] parts = resource.Split('/');
            if (parts.Length == 3 && parts[0] == "Languages")
            {
                names.Add(parts[1]);
            }
        }

        return [.. names];
    }
}

using System.Reflection;

namespace Verbatim.Engine.Languages;

/// <summary>Finds languages by their folders; loads each once.</summary>
internal static class LanguageCatalog
{
    public const string Default = "en";

    private static readonly Lazy<IReadOnlyList<string>> Found = new(FindNames);

    private static readonly Lazy<Language> DefaultLanguage = new(static () => new Language(Default));

    private static readonly Lazy<Dictionary<string, Lazy<Language>>> Others = new(FindOthers);

    /// <summary>The names of the languages there are, sorted.</summary>
    public static IReadOnlyList<string> Names => Found.Value;

    /// <summary>The language of that name, or English where there is no such folder.</summary>
    public static Language Get(string name) =>
        name != Default && Others.Value.TryGetValue(name, out Lazy<Language>? other) ? other.Value : DefaultLanguage.Value;

    private static Dictionary<string, Lazy<Language>> FindOthers()
    {
        var others = new Dictionary<string, Lazy<Language>>(StringComparer.Ordinal);
        foreach (string name in Names)
        {
            if (name != Default)
            {
                others.Add(name, new Lazy<Language>(() => new Language(name)));
            }
        }

        return others;
    }

    private static List<string> FindNames()
    {
        var names = new List<string>();
        foreach (string resource in typeof(LanguageCatalog).GetTypeInfo().Assembly.GetManifestResourceNames())
        {
            string[] parts = resource.Split('/');
            if (parts.Length == 3 && parts[0] == "Languages" && !names.Contains(parts[1]))
            {
                names.Add(parts[1]);
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}

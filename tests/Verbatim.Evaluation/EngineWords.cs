using Verbatim.Engine.Languages;

namespace Verbatim.Evaluation;

/// <summary>Words by what the engine's own data files say of them; the evaluation keeps no second lists of a language's words.</summary>
internal static class EngineWords
{
    /// <summary>The entries of a data file.</summary>
    public static List<DataLine> Entries(string file) => [.. LexiconReader.Read(LanguageCatalog.Default, file).Select(DataLine.Of)];

    /// <summary>The words of a file that have one of the classes in a field, and none of those that are unwanted.</summary>
    public static HashSet<string> OfClass(string file, int field, string[] classes, params string[] unwanted) =>
        Entries(file)
            .Where(e => e.Field(field).Split(' ') is var found && classes.Any(found.Contains) && !unwanted.Any(found.Contains))
            .Select(static e => e.Key)
            .ToHashSet(StringComparer.Ordinal);
}

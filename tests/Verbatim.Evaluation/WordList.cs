namespace Verbatim.Evaluation;

/// <summary>Word lists that the definitions of the measures need, from embedded files: blank-separated, <c>#</c> comments.</summary>
internal static class WordList
{
    public static HashSet<string> Read(string name) =>
        Lines(name).SelectMany(static l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The lines of a file, comments left out.</summary>
    public static List<string> Lines(string name)
    {
        using Stream stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("no embedded list " + name);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(static l => l.Trim()).Where(static l => l.Length > 0 && l[0] != '#')];
    }
}

namespace Verbatim.Evaluation.Gold;

/// <summary>A folder with <c>text/NAME.txt</c> and <c>attributions/NAME_ANNOTATOR.ann</c>.</summary>
internal static class QuoteCorpus
{
    /// <summary>The articles, sorted by name; of several annotators the first.</summary>
    /// <param name="folder">The corpus.</param>
    /// <param name="list">A file with the names of the articles wanted, or null for all.</param>
    public static IEnumerable<GoldArticle> Read(string folder, string? list)
    {
        string texts = Path.Combine(folder, "text");
        var names = Directory.EnumerateFiles(texts, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Dictionary<string, string> annotations = FindAnnotations(Path.Combine(folder, "attributions"), names);
        IEnumerable<string> wanted = list is null ? names : File.ReadLines(list).Select(static l => Path.GetFileName(l.Trim())).Where(static l => l.Length > 0)
            .Select(static l => l.EndsWith(".txt", StringComparison.Ordinal) ? l[..^4] : l).Distinct();
        foreach (string name in wanted.Order(StringComparer.Ordinal).Where(annotations.ContainsKey))
        {
            string text = File.ReadAllText(Path.Combine(texts, name + ".txt"));
            yield return new GoldArticle(name, text, BratFile.Read(File.ReadAllText(annotations[name]).Split('\n'), text));
        }
    }

    private static Dictionary<string, string> FindAnnotations(string folder, HashSet<string> names)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*.ann").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(path);
            int annotator = name.LastIndexOf('_');
            found.TryAdd(names.Contains(name) || annotator < 0 ? name : name[..annotator], path);
        }

        return found;
    }
}

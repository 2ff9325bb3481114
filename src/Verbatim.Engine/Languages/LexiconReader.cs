using System.Reflection;

namespace Verbatim.Engine.Languages;

/// <summary>
/// Reads the data files of a language: UTF-8, one entry a line, <c>#</c> at the start of a line for comments, <c>|</c>
/// between fields.
/// </summary>
internal static class LexiconReader
{
    private static readonly char[] Bar = ['|'];

    /// <summary>The entries of a file, in its order; none where the language has no such file.</summary>
    public static List<LexiconEntry> Read(string language, string file)
    {
        var entries = new List<LexiconEntry>();
        using Stream? stream = typeof(LexiconReader).GetTypeInfo().Assembly
            .GetManifestResourceStream("Languages/" + language + "/" + file + ".txt");
        if (stream is null)
        {
            return entries;
        }

        using var reader = new StreamReader(stream);
        for (int line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length > 0 && text[0] != '#' && Parse(file, line, text) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private static LexiconEntry? Parse(string file, int line, string text)
    {
        if (text.IndexOf('|') < 0)
        {
            string whole = text.Trim();
            return whole.Length == 0 ? null : new LexiconEntry(file, line, whole, []);
        }

        string[] fields = text.Split(Bar);
        string key = fields[0].Trim();
        if (key.Length == 0)
        {
            return null;
        }

        string[] rest = new string[fields.Length - 1];
        for (int i = 1; i < fields.Length; i++)
        {
            rest[i - 1] = fields[i].Trim();
        }

        return new LexiconEntry(file, line, key, rest);
    }
}

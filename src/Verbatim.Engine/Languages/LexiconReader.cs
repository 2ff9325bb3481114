using System.Reflection;
using System.Text;

namespace Verbatim.Engine.Languages;

/// <summary>
/// Reads the data files of a language: UTF-8, one entry a line, <c>#</c> at the start of a line for comments, <c>|</c>
/// between fields.
/// </summary>
internal static class LexiconReader
{
    /// <summary>The entries of a file, in its order; none where the language has no such file.</summary>
    public static LexiconFile Read(string language, string file)
    {
        using Stream? stream = typeof(LexiconReader).GetTypeInfo().Assembly
            .GetManifestResourceStream("Languages/" + language + "/" + file + ".txt");
        return new LexiconFile(stream is null ? string.Empty : ReadAll(stream));
    }

    private static string ReadAll(Stream stream)
    {
        byte[] bytes = new byte[(int)stream.Length];
        int count = 0;
        for (int read; count < bytes.Length && (read = stream.Read(bytes, count, bytes.Length - count)) > 0;)
        {
            count += read;
        }

        return Encoding.UTF8.GetString(bytes, 0, count);
    }
}

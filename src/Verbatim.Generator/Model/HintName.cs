using System.Globalization;
using System.Text;

namespace Verbatim.Generator.Model;

/// <summary>Names of generated files: readable, legal everywhere, and different for every document.</summary>
internal static class HintName
{
    private const int LongestPath = 80;

    /// <summary>The file of one document: its path, and a hash that keeps <c>a/b.txt</c> and <c>a.b.txt</c> apart.</summary>
    public static string Of(string path, int number = 1)
    {
        string hash = StableHash.Of(path).ToString("x8", CultureInfo.InvariantCulture);
        string suffix = number == 1 ? string.Empty : "-" + number.ToString(CultureInfo.InvariantCulture);
        return $"{Sanitised(path)}.{hash}{suffix}.g.cs";
    }

    /// <summary>The file of a group of documents.</summary>
    public static string OfGroup(int group, int groups)
    {
        int digits = (groups - 1).ToString("x", CultureInfo.InvariantCulture).Length;
        string number = group.ToString("x", CultureInfo.InvariantCulture).PadLeft(digits, '0');
        return $"Verbatim.Documents.{number}.g.cs";
    }

    private static string Sanitised(string path)
    {
        string kept = path.Length > LongestPath ? path.Substring(path.Length - LongestPath) : path;
        int ending = kept.LastIndexOf('.');
        kept = ending > kept.LastIndexOf('/') + 1 ? kept.Substring(0, ending) : kept;
        var name = new StringBuilder(kept.Length);
        foreach (char character in kept)
        {
            name.Append(character switch
            {
                >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' => character,
                '/' => '.',
                _ => '_',
            });
        }

        return name.ToString().Trim('.');
    }
}

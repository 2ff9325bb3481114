using System.Text;
using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Tests.Languages;

public sealed class DataFileTests
{
    public static TheoryData<string> Files { get; } = [.. Resources()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_plain_text(string file)
    {
        byte[] bytes = Bytes(file);
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        Assert.DoesNotContain(text, static c => c is '\r' or '\t' or '\uFEFF' or '\u00A0');
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), static line => Assert.Equal(line.TrimEnd(), line));
        Assert.StartsWith("#", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_sorted_within_its_sections(string file)
    {
        string previous = string.Empty;
        foreach (string line in Lines(file))
        {
            string key = line.StartsWith('#') ? string.Empty : Key(line);
            Assert.True(key.Length == 0 || string.CompareOrdinal(previous, key) < 0, $"“{key}” stands after “{previous}”");
            previous = key;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Names_everything_once(string file)
    {
        string[] keys = [.. Lines(file).Where(static l => !l.StartsWith('#')).Select(Key)];

        Assert.NotEmpty(keys);
        Assert.All(keys, static k => Assert.NotEmpty(k));
        Assert.Equal(keys.Length, keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_file_is_read_and_every_file_that_is_read_is_there()
    {
        foreach (string language in LanguageCatalog.Names)
        {
            string[] present = [.. Resources().Where(f => f.StartsWith(language + "/", StringComparison.Ordinal)).Select(static f => Path.GetFileNameWithoutExtension(f))];

            Assert.Equal(present.Order(StringComparer.Ordinal), LanguageCatalog.Get(language).Files.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void An_unknown_language_is_English() => Assert.Same(LanguageCatalog.Get("en"), LanguageCatalog.Get("xx"));

    private static IEnumerable<string> Resources() =>
        typeof(LanguageCatalog).Assembly.GetManifestResourceNames()
            .Where(static n => n.StartsWith("Languages/", StringComparison.Ordinal))
            .Select(static n => n["Languages/".Length..])
            .Order(StringComparer.Ordinal);

    private static byte[] Bytes(string file)
    {
        using Stream stream = typeof(LanguageCatalog).Assembly.GetManifestResourceStream("Languages/" + file)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static IEnumerable<string> Lines(string file) => Encoding.UTF8.GetString(Bytes(file)).Split('\n').Where(static l => l.Length > 0);

    private static string Key(string line) => line.Split('|')[0].Trim();
}

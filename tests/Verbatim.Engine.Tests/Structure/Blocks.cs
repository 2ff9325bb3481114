using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Structure;

/// <summary>Shows the blocks of a text as lines of kind and words.</summary>
internal static class Blocks
{
    public static Document Read(string text) => DocumentReader.Read(text, "a.txt", ReadOptions.Default);

    public static string[] Of(string text)
    {
        Document document = Read(text);
        return [.. document.Paragraphs.Select(p => $"{p.Kind}: {p.Span.In(document.Text).ReplaceLineEndings("/")}")];
    }

    /// <summary>The kind of the one block that holds the words.</summary>
    public static ParagraphKind KindOf(string text, string words)
    {
        Document document = Read(text);
        return Assert.Single(document.Paragraphs, p => p.Span.In(document.Text).Contains(words, StringComparison.Ordinal)).Kind;
    }
}

using System.Text;
using Verbatim.Engine.Model;

namespace Verbatim.Tool.Output.Text;

/// <summary>The document's words and the model's terms as they are shown to people.</summary>
internal static class Words
{
    private const string Ellipsis = "…";

    /// <summary>The words of a span on one line.</summary>
    public static string OneLine(Document document, Span span) =>
        string.Join(' ', span.In(document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same, cut between words where they are longer than <paramref name="length"/>.</summary>
    public static string Short(Document document, Span span, int length)
    {
        string words = OneLine(document, span);
        if (words.Length <= length)
        {
            return words;
        }

        int cut = words.LastIndexOf(' ', length);
        return words[..(cut > 0 ? cut : length)] + Ellipsis;
    }

    /// <summary>An enum member in small letters: “more than” for <c>MoreThan</c>.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (char character in member.ToString())
        {
            if (char.IsUpper(character) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }
}

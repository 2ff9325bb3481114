using System.Text;
using Verbatim.Engine;
using Verbatim.Engine.Model;

namespace Verbatim.Benchmarks.Corpus;

/// <summary>
/// Makes any number of news-like documents from the paragraphs of our own seeds: drawn in a fixed pseudo-random order,
/// with other digits in their figures, so that no two are alike and every run makes the same ones. Paragraphs with many
/// items and with few are mixed so that a document of the usual length holds about 38 named items, as news does.
/// </summary>
internal static class SyntheticDocuments
{
    /// <summary>How long a document is, in characters, unless said otherwise.</summary>
    public const int UsualLength = 6 * 1024;

    /// <summary>How many quotes, figures, people and dates a document of that length holds, about.</summary>
    public const int UsualItems = 38;

    /// <summary>Makes documents named <c>story-00001.txt</c> and so on.</summary>
    public static IEnumerable<SyntheticDocument> Make(int count, int length = UsualLength)
    {
        SeedParagraph[] paragraphs = Paragraphs();
        for (int i = 1; i <= count; i++)
        {
            yield return new SyntheticDocument($"story-{i:D5}.txt", Text(paragraphs, i, length));
        }
    }

    // the quietest first
    private static SeedParagraph[] Paragraphs() =>
        [.. Repository.SeedTexts()
            .SelectMany(static t => t.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(static p => p.Length > 80)
            .Select(static p => new SeedParagraph(p, CountItems(p)))
            .OrderBy(static p => p.Items / (double)p.Text.Length)];

    private static int CountItems(string paragraph)
    {
        Document document = DocumentReader.Read(paragraph, "a.txt", ReadOptions.Default);
        return document.Quotes.Count + document.Figures.Count + document.People.Count + document.Dates.Count;
    }

    private static string Text(SeedParagraph[] paragraphs, int number, int length)
    {
        uint state = unchecked((uint)number * 2654435761u) | 1;
        var text = new StringBuilder(length + 1024);
        text.Append("Story ").Append(number).Append(" of a Long Day\n\n");
        // few paragraphs of news say nothing that counts
        uint quiet = (uint)paragraphs.Length / 10;
        for (int items = 0; text.Length < length;)
        {
            state = Next(state);
            bool rich = items * (long)UsualLength > text.Length * (long)UsualItems;
            SeedParagraph paragraph = paragraphs[state % (rich ? quiet : (uint)paragraphs.Length)];
            AppendWithOtherDigits(text, paragraph.Text, ref state);
            items += paragraph.Items;
            text.Append('\n');
        }

        return text.ToString();
    }

    // leading digits stay non-zero and years stay years, so that figures stay figures
    private static void AppendWithOtherDigits(StringBuilder text, string paragraph, ref uint state)
    {
        for (int i = 0; i < paragraph.Length; i++)
        {
            bool last = char.IsAsciiDigit(paragraph[i])
                && (i + 1 == paragraph.Length || !char.IsAsciiDigit(paragraph[i + 1]))
                && i > 0 && char.IsAsciiDigit(paragraph[i - 1]);
            if (last)
            {
                state = Next(state);
                text.Append((char)('0' + (state % 10)));
            }
            else
            {
                text.Append(paragraph[i]);
            }
        }
    }

    private static uint Next(uint state)
    {
        state ^= state << 13;
        state ^= state >> 17;
        return state ^ (state << 5);
    }
}

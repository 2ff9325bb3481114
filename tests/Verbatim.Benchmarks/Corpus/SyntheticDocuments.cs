using System.Text;

namespace Verbatim.Benchmarks.Corpus;

/// <summary>
/// Makes any number of news-like documents from the paragraphs of our own seeds: drawn in a fixed pseudo-random order,
/// with other digits in their figures, so that no two are alike and every run makes the same ones.
/// </summary>
internal static class SyntheticDocuments
{
    /// <summary>How long a document is, in characters, unless said otherwise.</summary>
    public const int UsualLength = 6 * 1024;

    /// <summary>Makes documents named <c>story-00001.txt</c> and so on.</summary>
    public static IEnumerable<SyntheticDocument> Make(int count, int length = UsualLength)
    {
        string[] paragraphs = Paragraphs();
        for (int i = 1; i <= count; i++)
        {
            yield return new SyntheticDocument($"story-{i:D5}.txt", Text(paragraphs, i, length));
        }
    }

    private static string[] Paragraphs() =>
        [.. Repository.SeedTexts()
            .SelectMany(static t => t.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(static p => p.Length > 80)];

    private static string Text(string[] paragraphs, int number, int length)
    {
        uint state = unchecked((uint)number * 2654435761u) | 1;
        var text = new StringBuilder(length + 1024);
        text.Append("Story ").Append(number).Append(" of a Long Day\n\n");
        while (text.Length < length)
        {
            state = Next(state);
            AppendWithOtherDigits(text, paragraphs[state % (uint)paragraphs.Length], ref state);
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

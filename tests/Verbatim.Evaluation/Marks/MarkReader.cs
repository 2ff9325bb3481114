using System.Text.RegularExpressions;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Marks;

/// <summary>Finds the double marks of a paragraph and guesses from their neighbours which way they point.</summary>
internal static partial class MarkReader
{
    // stands for what is inside tags, where marks are none
    private const char Masked = '\0';

    private const string BeforeOpening = "([{—–-/‘'…\0";
    private const string AfterClosing = ".,;:!?)]}—–-…’'\0";

    /// <summary>The text with its tags blotted out, every offset kept.</summary>
    public static string Mask(string text) =>
        Tags().Replace(text, static tag => string.Create(tag.Length, tag.Value, static (masked, value) =>
        {
            for (int i = 0; i < masked.Length; i++)
            {
                masked[i] = value[i] == '\n' ? '\n' : Masked;
            }
        }));

    public static List<Mark> Of(string masked, Extent paragraph)
    {
        var found = new List<Mark>();
        for (Match mark = Marks().Match(masked, paragraph.Start, paragraph.Length); mark.Success; mark = mark.NextMatch())
        {
            found.Add(Read(masked, paragraph, new Extent(mark.Index, mark.Index + mark.Length)));
        }

        return found;
    }

    private static Mark Read(string masked, Extent paragraph, Extent mark)
    {
        char before = mark.Start > paragraph.Start ? masked[mark.Start - 1] : '\n';
        char after = mark.End < paragraph.End ? masked[mark.End] : '\n';
        char sign = masked[mark.Start];
        MarkRole role = RoleOf(sign, before, after);
        if (sign == '\'' && mark.Length > 2)
        {
            // three in a row: two of them are the double mark, the inner one a single mark
            bool opens = (char.IsWhiteSpace(before) || "([{—–-/".Contains(before)) && !char.IsWhiteSpace(after);
            mark = opens ? mark with { End = mark.Start + 2 } : mark with { Start = mark.End - 2 };
        }

        MarkStyle style = sign is '“' or '”' ? MarkStyle.Curly : sign == '"' ? MarkStyle.Straight : MarkStyle.Doubled;
        return new Mark(mark, style, role);
    }

    private static MarkRole RoleOf(char sign, char before, char after)
    {
        bool left = char.IsWhiteSpace(before) || BeforeOpening.Contains(before);
        bool right = char.IsWhiteSpace(after) || AfterClosing.Contains(after);
        return sign switch
        {
            '“' => !left && char.IsWhiteSpace(after) ? MarkRole.Closing : MarkRole.Opening,
            '”' => char.IsWhiteSpace(before) && char.IsLetterOrDigit(after) ? MarkRole.Opening : MarkRole.Closing,
            '`' => MarkRole.Opening,
            _ when left == right => MarkRole.Either,
            _ => left ? MarkRole.Opening : MarkRole.Closing,
        };
    }

    [GeneratedRegex("</?[A-Za-z][^<>]{0,400}>")]
    private static partial Regex Tags();

    [GeneratedRegex("[“”\"]|``|'{2,}")]
    private static partial Regex Marks();
}

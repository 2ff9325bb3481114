using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>
/// Claims lines near the top that say no more than where and when: “Port Ann, 4 May 2024”, “Updated: May 4, 2024 10:32 GMT”.
/// </summary>
internal static class DatelineReader
{
    private const int LongestDateline = 24;
    private const int Top = 8;
    private const int Bottom = 2;

    public static void Read(Layout layout)
    {
        for (int i = 0; i < layout.Passages.Count; i++)
        {
            bool near = i < Top || i >= layout.Passages.Count - Bottom;
            if (near && layout.IsFree(i) && layout.Passages.Count > 1 && IsDateline(layout, layout.Passages[i]))
            {
                layout.Claim(i, ParagraphKind.Dateline, "date-line");
            }
        }
    }

    private static bool IsDateline(Layout layout, Passage passage)
    {
        TokenList tokens = layout.Tokens;
        bool dated = false;
        if (passage.TokenCount > LongestDateline)
        {
            return false;
        }

        for (int i = passage.FirstToken; i < passage.EndToken;)
        {
            int date = WrittenDate.Read(tokens, i, passage.EndToken, layout.Words.Months, out _);
            dated |= date > i;
            if (date == i && !IsAllowed(layout, i))
            {
                return false;
            }

            i = Math.Max(date, i + 1);
        }

        return dated;
    }

    // a place, a weekday, a time, a zone, a word such as “updated”
    private static bool IsAllowed(Layout layout, int index)
    {
        ref readonly Token token = ref layout.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Word => token.IsCapitalised || layout.Words.DatelineWords[token.Word],
            TokenKind.Number or TokenKind.Symbol => true,
            TokenKind.Punctuation => !layout.Tokens.Is(index, '?') && !layout.Tokens.Is(index, '!'),
            _ => false,
        };
    }
}

using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>Claims the line that names the author: “By Ann Lee, Harbour Correspondent”, “Words by Ann Lee and Bo Ray”.</summary>
internal static class BylineReader
{
    private const int LongestByline = 24;
    private const int Top = 8;
    private const int Bottom = 3;

    public static void Read(Layout layout)
    {
        for (int i = 0; i < layout.Passages.Count; i++)
        {
            bool near = i < Top || i >= layout.Passages.Count - Bottom;
            if (near && layout.IsFree(i) && IsByline(layout, layout.Passages[i], needsColon: i == 0))
            {
                layout.Claim(i, ParagraphKind.Byline, "byline-opening");
                return;
            }
        }
    }

    private static bool IsByline(Layout layout, Passage passage, bool needsColon)
    {
        TokenList tokens = layout.Tokens;
        if (passage.TokenCount > LongestByline
            || !layout.Words.BylineOpeners.TryMatch(tokens, passage.FirstToken, passage.EndToken, out _, out int length))
        {
            return false;
        }

        int names = 0;
        for (int i = passage.FirstToken + length; i < passage.EndToken; i++)
        {
            ref readonly Token token = ref tokens[i];
            names += token.IsCapitalised ? 1 : 0;
            bool allowed = token.Kind != TokenKind.Mark
                && (token.Kind != TokenKind.Word || token.IsCapitalised || layout.Words.BylineWords[token.Word]);
            if (!allowed)
            {
                return false;
            }
        }

        // “By Monday” is no name, and “By Monday, Harbour Day,” none either
        int first = passage.FirstToken + length;
        bool colon = first < passage.EndToken && tokens.Is(first, ':');
        first += colon ? 1 : 0;

        // a first line without colon is a title: “By Hook or by Crook”
        return names > 1 && (colon || !needsColon) && tokens[first].IsCapitalised && !layout.Words.Weekdays[tokens[first].Word]
            && layout.Words.Months[tokens[first].Word] == 0;
    }
}

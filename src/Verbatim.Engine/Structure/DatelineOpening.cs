using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>Recognises a dateline that a paragraph begins with: “PORT ANN, May 4 (HNA) — The council …”.</summary>
internal static class DatelineOpening
{
    private const int LongestDateline = 18;

    /// <summary>The index of the dash that ends the dateline, or -1 where the passage begins without one.</summary>
    public static int End(Layout layout, Passage passage)
    {
        TokenList tokens = layout.Tokens;
        ref readonly Token first = ref tokens[passage.FirstToken];
        if (first.Kind != TokenKind.Word || first.Case != LetterCase.Upper)
        {
            return -1;
        }

        int end = Math.Min(passage.EndToken, passage.FirstToken + LongestDateline);
        for (int i = passage.FirstToken + 1; i < end; i++)
        {
            if (IsDash(tokens, i))
            {
                return i;
            }

            bool part = tokens[i].IsCapitalised || tokens[i].Kind == TokenKind.Number || IsInside(tokens, i);
            if (!part)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The tokens inside the dateline's brackets, which name an agency; an empty range where it has none.</summary>
    public static (int First, int End) Agency(TokenList tokens, Passage passage, int dash)
    {
        for (int i = passage.FirstToken; i < dash; i++)
        {
            if (tokens.Is(i, '(') && tokens.Is(dash - 1, ')') && dash - 1 > i + 1)
            {
                return (i + 1, dash - 1);
            }
        }

        return (dash, dash);
    }

    private static bool IsInside(TokenList tokens, int i) =>
        tokens.Is(i, ',') || tokens.Is(i, '.') || tokens.Is(i, '(') || tokens.Is(i, ')') || tokens.Is(i, '/');

    private static bool IsDash(TokenList tokens, int i) =>
        tokens[i].Length == 1 && tokens.Text[tokens[i].Start] is '—' or '–' or '―' or '-' && tokens[i].SpaceBefore;
}

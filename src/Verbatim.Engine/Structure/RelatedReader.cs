using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>
/// Claims lines that name another story: whole titles between the paragraphs (“Harbour Board Tied to Ferry Owner’s Bridge
/// Plan – Report”), and what follows “Read also:”.
/// </summary>
internal static class RelatedReader
{
    // shorter ones head what follows them
    private const int FewestWords = 8;
    private const int MostWords = 30;

    public static void Read(Layout layout)
    {
        for (int i = 1; i < layout.Passages.Count; i++)
        {
            if (!layout.IsFree(i) || layout.Passages[i].Words > MostWords)
            {
                continue;
            }

            if (Opens(layout, layout.Passages[i]))
            {
                layout.Claim(i, ParagraphKind.Related, "related-opening");
            }
            else if (IsTitleOfAnother(layout, i))
            {
                layout.Claim(i, ParagraphKind.Related, "title-between-paragraphs");
            }
        }
    }

    private static bool Opens(Layout layout, Passage passage)
    {
        TokenList tokens = layout.Tokens;
        if (!layout.Words.RelatedOpeners.TryMatch(tokens, passage.FirstToken, passage.EndToken, out _, out int length))
        {
            return false;
        }

        int next = passage.FirstToken + length;
        return next == passage.EndToken || tokens.Is(next, ':') || tokens.Is(next, '|') || (tokens.Is(next, '–') && tokens[next].SpaceBefore);
    }

    private static bool IsTitleOfAnother(Layout layout, int index)
    {
        Passage passage = layout.Passages[index];
        bool line = passage.Words >= FewestWords && passage.LastCharacter is not ('.' or '…' or ':' or ';' or ',')
            && passage is { IsTitleCase: true, IsTurn: false, IsListItem: false, HasLink: false, IsUpperCase: false };
        return line && passage.LowerWords * 2 <= passage.Words && BeginsTitle(layout.Tokens[passage.FirstToken], passage.EndsSentence);
    }

    // “‘Real Boats’ …” may be a title, “‘Real boats?’” is somebody speaking
    private static bool BeginsTitle(in Token first, bool endsSentence) =>
        first.Kind is TokenKind.Word or TokenKind.Number || (first.Kind == TokenKind.Mark && !endsSentence);
}

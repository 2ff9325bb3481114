using Verbatim.Engine.Model;

namespace Verbatim.Engine.Structure;

/// <summary>Claims the name of the section that stands over a title: “Business”, “World | Europe”.</summary>
internal static class SectionReader
{
    private const int MostWords = 8;
    private const int MostWordsOfTitle = 32;

    public static void Read(Layout layout)
    {
        int first = NextFree(layout, 0);
        if (first < layout.Passages.Count && IsSection(layout, layout.Passages[first]) && IsOverTitle(layout, first))
        {
            layout.Claim(first, ParagraphKind.Notice, "section-name");
        }
    }

    // a single line over the text is its title, whatever it says
    private static bool IsOverTitle(Layout layout, int index)
    {
        int next = NextFree(layout, index + 1);
        if (NextFree(layout, next + 1) >= layout.Passages.Count)
        {
            return false;
        }

        Passage title = layout.Passages[next];
        bool asks = title.LastCharacter is '?' or '!';
        return title.Words is > 1 and <= MostWordsOfTitle && (asks || !title.EndsSentence) && title.LastCharacter != ':';
    }

    private static bool IsSection(Layout layout, Passage passage)
    {
        int at = passage.FirstToken;
        while (passage.Words <= MostWords && at < passage.EndToken
            && layout.Words.SectionNames.TryMatch(layout.Tokens, at, passage.EndToken, out _, out int length))
        {
            at += length;
            if (at == passage.EndToken)
            {
                return true;
            }

            if (!IsJoint(layout, at++))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsJoint(Layout layout, int token) =>
        layout.Tokens.Is(token, '|') || layout.Tokens.Is(token, '/') || layout.Tokens.Is(token, '·') || layout.Tokens.Is(token, '•')
        || layout.Tokens.Is(token, ',') || layout.Tokens.Is(token, ':') || layout.Tokens.IsDash(token);

    private static int NextFree(Layout layout, int index)
    {
        while (index < layout.Passages.Count && !layout.IsFree(index))
        {
            index++;
        }

        return index;
    }
}

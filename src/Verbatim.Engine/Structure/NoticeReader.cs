using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>
/// Claims what the publisher says about the article: a credit in brackets, “The post … appeared first on …”, corrections,
/// copyright, invitations to follow and subscribe.
/// </summary>
internal static class NoticeReader
{
    private const int LongestNotice = 90;
    private const int LongestCredit = 12;
    private const int LongestWithSpeech = 30;
    private const int Margin = 5;

    public static void Read(Layout layout)
    {
        for (int i = 0; i < layout.Passages.Count; i++)
        {
            if (!layout.IsFree(i) || layout.Passages[i].Words > LongestNotice)
            {
                continue;
            }

            if (IsCredit(layout, layout.Passages[i]) && i > 0)
            {
                layout.Claim(i, ParagraphKind.Notice, "credit-in-brackets");
            }
            else if (Opens(layout, i))
            {
                layout.Claim(i, ParagraphKind.Notice, "notice-opening");
            }
            else if (Says(layout, i))
            {
                layout.Claim(i, ParagraphKind.Notice, "notice-phrase");
            }
            else if (IsTrail(layout, i))
            {
                layout.Claim(i, ParagraphKind.Notice, "trail");
            }
        }
    }

    /// <summary>Whether the whole passage is a name in brackets: “(The Harbour News)”, “(Harbour News, agencies)”.</summary>
    public static bool IsCredit(Layout layout, Passage passage)
    {
        TokenList tokens = layout.Tokens;
        int end = tokens.Is(passage.EndToken - 1, '.') ? passage.EndToken - 1 : passage.EndToken;
        if (passage.Words is 0 or > LongestCredit || end - passage.FirstToken < 3 || !IsPair(tokens, passage.FirstToken, end - 1))
        {
            return false;
        }

        for (int i = passage.FirstToken + 1; i < end - 1; i++)
        {
            bool name = tokens[i].Kind != TokenKind.Word || tokens[i].IsCapitalised || layout.Words.CreditWords[tokens[i].Word];
            if (!name || layout.Words.StageDirections[tokens[i].Word] || tokens[i].Kind == TokenKind.Mark || tokens.Is(i, '.') || tokens.Is(i, ')')
                || tokens.Is(i, ':'))
            {
                return false;
            }
        }

        return true;
    }

    // “Home > News > Harbour”: where on a site the article stands
    private static bool IsTrail(Layout layout, int index)
    {
        Passage passage = layout.Passages[index];
        if (index >= Margin || passage.Words > LongestCredit)
        {
            return false;
        }

        int steps = 0;
        for (int i = passage.FirstToken + 1; i < passage.EndToken - 1; i++)
        {
            bool step = layout.Tokens.Is(i, '>') || layout.Tokens.Is(i, '›') || layout.Tokens.Is(i, '»');
            steps += step && layout.Tokens[i - 1].IsWord && layout.Tokens[i + 1].IsCapitalised ? 1 : 0;
        }

        return steps > 0 && !layout.Tokens.Is(passage.EndToken - 1, '.');
    }

    private static bool IsPair(TokenList tokens, int first, int last) =>
        (tokens.Is(first, '(') && tokens.Is(last, ')')) || (tokens.Is(first, '[') && tokens.Is(last, ']'));

    // “Follow us on …”, “(Reporting by …)”, “Correction: …”
    private static bool Opens(Layout layout, int index)
    {
        TokenList tokens = layout.Tokens;
        Passage passage = layout.Passages[index];
        int at = passage.FirstToken;
        while (at < passage.EndToken && at < passage.FirstToken + 3 && tokens[at].Kind is TokenKind.Punctuation or TokenKind.Symbol && !tokens.Is(at, '©'))
        {
            at++;
        }

        return layout.Words.NoticeOpeners.TryMatch(tokens, at, passage.EndToken, out NoticeSign sign, out int length)
            && Holds(layout, index, sign, at, length);
    }

    private static bool Says(Layout layout, int index)
    {
        Passage passage = layout.Passages[index];
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (layout.Words.NoticePhrases.TryMatch(layout.Tokens, i, passage.EndToken, out NoticeSign sign, out int length)
                && Holds(layout, index, sign, i, length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Layout layout, int index, NoticeSign sign, int at, int length)
    {
        Passage passage = layout.Passages[index];
        int next = at + length;
        bool doubtful = sign is not (NoticeSign.Always or NoticeSign.Alone);

        // “Watch: the ferry leaves” over the story is its title
        if (doubtful && (index == 0 || (passage.Words > LongestWithSpeech && HasSpeech(layout, passage))))
        {
            return false;
        }

        return sign switch
        {
            NoticeSign.Alone => next >= passage.EndToken || (next + 1 == passage.EndToken && !layout.Tokens[next].IsWord),
            NoticeSign.Colon => next < passage.EndToken && (layout.Tokens.Is(next, ':') || layout.Tokens.Is(next, '|')),
            NoticeSign.Channel => passage.HasHandle || passage.HasLink || Mentions(layout, passage, layout.Words.Channels),
            NoticeSign.Piece => index > 0 && (IsAtEdge(layout, index) || PassageOpensWithPiece(layout, passage))
                && Mentions(layout, passage, layout.Words.Pieces),
            NoticeSign.Edge => index > 0 && IsAtEdge(layout, index),
            _ => true,
        };
    }

    // a long correction that quotes somebody is worth reading as text
    private static bool HasSpeech(Layout layout, Passage passage)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (layout.Tokens[i].Kind == TokenKind.Mark)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAtEdge(Layout layout, int index) => index < Margin || index >= layout.Passages.Count - Margin;

    // “The post …”, “This article …”
    private static bool PassageOpensWithPiece(Layout layout, Passage passage) =>
        passage.TokenCount > 1 && layout.Words.Pieces[layout.Tokens[passage.FirstToken + 1].Word];

    private static bool Mentions(Layout layout, Passage passage, WordMap<bool> words)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (words[layout.Tokens[i].Word])
            {
                return true;
            }
        }

        return false;
    }
}

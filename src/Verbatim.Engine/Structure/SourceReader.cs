using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>Finds out who published the article, and when, as far as its own lines say so.</summary>
internal static class SourceReader
{
    private const int LongestName = 8;

    /// <summary>The publisher: a credit in brackets, what follows “appeared first on”, the agency of the dateline; in this order.</summary>
    public static Span? Publisher(Layout layout) => FromCredit(layout) ?? FromPhrase(layout) ?? FromDateline(layout);

    /// <summary>The ISO date of the first dateline or byline that has one. The date under a post is not the article's.</summary>
    public static string? Published(Layout layout)
    {
        foreach (Passage passage in layout.Passages)
        {
            bool own = passage.Kind is ParagraphKind.Dateline or ParagraphKind.Byline;
            int end = own ? passage.EndToken : DatelineEnd(layout, passage);
            for (int i = passage.FirstToken; i < end; i++)
            {
                if (WrittenDate.Read(layout.Tokens, i, end, layout.Words.Months, out string iso) > i)
                {
                    return iso;
                }
            }
        }

        return null;
    }

    private static int DatelineEnd(Layout layout, Passage passage) =>
        passage.Kind is null ? DatelineOpening.End(layout, passage) : -1;

    private static Span? FromCredit(Layout layout)
    {
        for (int i = layout.Passages.Count - 1; i >= 0; i--)
        {
            Passage passage = layout.Passages[i];
            if (passage.Kind == ParagraphKind.Notice && NoticeReader.IsCredit(layout, passage))
            {
                return Name(layout, passage.FirstToken + 1, passage.EndToken);
            }
        }

        return null;
    }

    private static Span? FromPhrase(Layout layout)
    {
        foreach (Passage passage in layout.Passages)
        {
            for (int i = passage.FirstToken; passage.Kind == ParagraphKind.Notice && i < passage.EndToken; i++)
            {
                if (layout.Words.PublisherPhrases.TryMatch(layout.Tokens, i, passage.EndToken, out _, out int length)
                    && Name(layout, i + length, passage.EndToken) is { } name)
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static Span? FromDateline(Layout layout)
    {
        foreach (Passage passage in layout.Passages)
        {
            int dash = DatelineEnd(layout, passage);
            if (dash > 0)
            {
                (int first, int end) = DatelineOpening.Agency(layout.Tokens, passage, dash);
                return end > first ? Name(layout, first, end) : null;
            }
        }

        return null;
    }

    // capitalised words and the small ones between them
    private static Span? Name(Layout layout, int first, int end)
    {
        TokenList tokens = layout.Tokens;
        int last = -1;
        for (int i = first; i < end && i < first + LongestName; i++)
        {
            if (tokens[i].IsCapitalised || tokens[i].Kind is TokenKind.Number or TokenKind.Link or TokenKind.Clitic)
            {
                last = i;
            }
            else if (!(tokens[i].IsWord && layout.Words.CreditWords[tokens[i].Word]) && !tokens.Is(i, '&') && !tokens.Is(i, '-'))
            {
                break;
            }
        }

        return last >= first ? tokens.SpanOf(first, last + 1) : null;
    }
}

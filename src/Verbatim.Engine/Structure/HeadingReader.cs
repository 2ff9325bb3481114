using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>
/// Claims the lines that head a part of the article: “## The vote”, “THE VOTE”, “The Vote Nobody Wanted”; a line in small
/// letters only where it stands alone over a paragraph.
/// </summary>
internal static class HeadingReader
{
    private const int MostWords = 14;
    private const int MostWordsOfPhrase = 8;

    public static void Read(Layout layout)
    {
        for (int i = 0; i < layout.Passages.Count; i++)
        {
            if (layout.IsFree(i) && RuleFor(layout, i) is { } rule)
            {
                layout.Claim(i, ParagraphKind.Heading, rule);
            }
        }
    }

    /// <summary>Whether the passage is a word or two in capitals that label what follows: “SUMMARY.”</summary>
    public static bool IsLabel(Layout layout, Passage passage) =>
        passage is { IsUpperCase: true, Words: <= 4, HasLink: false, IsTurn: false }
        && layout.Tokens[passage.FirstToken].IsWord && passage.LastCharacter is not ('!' or '?');

    private static string? RuleFor(Layout layout, int index)
    {
        Passage passage = layout.Passages[index];
        if (layout.Tokens.Is(passage.FirstToken, '#') && passage.Words > 0)
        {
            return "number-sign";
        }

        if (IsLabel(layout, passage) && index + 1 < layout.Passages.Count)
        {
            return "label-in-capitals";
        }

        bool line = passage.Words is > 0 and <= MostWords && passage is { IsTurn: false, IsListItem: false, HasLink: false, HasHandle: false }
            && passage.LastCharacter is not ('.' or '…' or ':' or ';' or ',') && !IsSpeech(layout, passage) && index > 0 && index + 1 < layout.Passages.Count;
        if (!line || !HeadsSomething(layout, index))
        {
            return null;
        }

        if (passage.IsTitleCase || passage.IsUpperCase)
        {
            return "line-in-capitals";
        }

        return IsPhrase(layout, index) ? "line-without-stop" : null;
    }

    // “‘Real boats?’” is somebody speaking, “‘Real Boats’ – Ray” may head a part
    private static bool IsSpeech(Layout layout, Passage passage) =>
        passage.EndsSentence && layout.Tokens[passage.FirstToken].Kind == TokenKind.Mark;

    // what follows is text, or another line only where that is of another kind
    private static bool HeadsSomething(Layout layout, int index)
    {
        int next = index + 1;
        while (next < layout.Passages.Count && layout.Passages[next].Kind is ParagraphKind.Related or ParagraphKind.Notice)
        {
            next++;
        }

        return next < layout.Passages.Count
            && (layout.IsProse(next) || layout.Passages[next].Kind == ParagraphKind.Post || layout.Passages[next].IsTurn
                || layout.Passages[next].IsListItem || layout.Passages[next].Words > MostWords);
    }

    // “What the vote means”: no stop, between a paragraph that ended and a longer one
    private static bool IsPhrase(Layout layout, int index)
    {
        Passage passage = layout.Passages[index];
        ref readonly Token first = ref layout.Tokens[passage.FirstToken];
        return !passage.EndsSentence && passage.Words <= MostWordsOfPhrase && (first.IsCapitalised || first.Kind == TokenKind.Number)
            && layout.Passages[index + 1].Words > 2 * passage.Words
            && (layout.Passages[index - 1].EndsSentence || layout.Passages[index - 1].Kind is not null);
    }
}

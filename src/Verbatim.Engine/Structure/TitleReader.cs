using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>Claims the title: the first line, where it is one line over an article and not itself the article's first sentence.</summary>
internal static class TitleReader
{
    private const int MostWords = 32;

    // a title that ends in a period reads like a sentence; then it has to be short
    private const int MostWordsOfSentence = 18;

    // “SUMMARY.”, “FULL TEXT.”
    private const int MostWordsOfLabel = 2;
    private const int PassagesCompared = 3;

    public static void Read(Layout layout)
    {
        int index = 0;
        while (index < layout.Passages.Count && !layout.IsFree(index))
        {
            index++;
        }

        if (index < layout.Passages.Count && IsTitle(layout, index))
        {
            layout.Title = index;
            layout.Claim(index, ParagraphKind.Title, "first-line");
        }
    }

    private static bool IsTitle(Layout layout, int index)
    {
        Passage passage = layout.Passages[index];
        if (layout.Tokens.Is(passage.FirstToken, '#'))
        {
            return true;
        }

        if (passage.Words is 0 or > MostWords || passage.IsListItem || passage.LastCharacter == ':' || BeginsTranscript(layout, index))
        {
            return false;
        }

        int longest = LongestBelow(layout, index);
        if (longest == 0)
        {
            return !passage.EndsSentence && layout.Passages.Count > 1;
        }

        if (passage.Words <= MostWordsOfLabel && passage.LastCharacter == '.' && HeadingReader.IsLabel(layout, passage))
        {
            return false;
        }

        return !passage.EndsSentence || passage.IsTitleCase || passage.IsUpperCase || IsSentenceTitle(layout, passage, longest);
    }

    // “Harbour vote delayed again.” over longer paragraphs
    private static bool IsSentenceTitle(Layout layout, Passage passage, int longestBelow)
    {
        bool question = passage.LastCharacter is '?' or '!';
        return passage.Words <= MostWordsOfSentence && passage.InnerStops <= 1 && (question || longestBelow > passage.Words)
            && !BreaksOffSpeech(layout.Tokens, passage) && !SaysProse(layout, passage) && DatelineOpening.End(layout, passage) < 0;
    }

    // “‘We sail,’ she says.”: the comma stands inside the marks, as it does in running text
    private static bool BreaksOffSpeech(TokenList tokens, Passage passage)
    {
        for (int i = passage.FirstToken + 1; i + 1 < passage.EndToken; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && !tokens[i].SpaceBefore && tokens[i - 1].Kind == TokenKind.Punctuation
                && tokens.Text[tokens[i - 1].Start] is ',' or '?' or '!' or '.' && tokens[i + 1].IsWord)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysProse(Layout layout, Passage passage)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (layout.Words.ProseSigns[layout.Tokens[i].Word])
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsTranscript(Layout layout, int index) =>
        layout.Passages[index].IsTurn && layout.IsFree(index + 1) && layout.Passages[index + 1].IsTurn;

    private static int LongestBelow(Layout layout, int index)
    {
        int longest = 0;
        int seen = 0;
        for (int i = index + 1; i < layout.Passages.Count && seen < PassagesCompared; i++)
        {
            if (layout.IsFree(i) && !HeadingReader.IsLabel(layout, layout.Passages[i]))
            {
                longest = Math.Max(longest, layout.Passages[i].Words);
                seen++;
            }
        }

        return longest;
    }
}

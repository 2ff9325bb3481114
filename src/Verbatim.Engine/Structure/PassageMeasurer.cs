using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>Counts what the block readers want to know of a passage, in one pass over its tokens.</summary>
internal static class PassageMeasurer
{
    private const int LongWord = 4;
    private const int LongestTurnName = 5;

    public static void Measure(TokenList tokens, Passage passage)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            ref readonly Token token = ref tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Word:
                    MeasureWord(passage, token);
                    break;
                case TokenKind.Number:
                    passage.Words++;
                    break;
                case TokenKind.Link:
                    passage.HasLink = true;
                    break;
                case TokenKind.Handle:
                    passage.HasHandle = true;
                    break;
                case TokenKind.Punctuation:
                    passage.InnerStops += IsInnerStop(tokens, i, passage.EndToken) ? 1 : 0;
                    break;
            }
        }

        passage.LastCharacter = LastCharacter(tokens, passage.FirstToken, passage.EndToken);
        passage.IsListItem = BeginsListItem(tokens, passage.FirstToken, passage.EndToken);
        passage.IsTurn = BeginsTurn(tokens, passage.FirstToken, passage.EndToken);
    }

    /// <summary>Whether the tokens end as a sentence does, closing marks and brackets aside.</summary>
    public static bool EndsSentence(TokenList tokens, int first, int end) =>
        LastCharacter(tokens, first, end) is '.' or '!' or '?' or '…';

    /// <summary>Whether the tokens begin like a list item: “• boats”, “- boats”, “3. boats”, “(b) boats”.</summary>
    public static bool BeginsListItem(TokenList tokens, int first, int end)
    {
        if (end - first < 2)
        {
            return false;
        }

        if (tokens[first].Length == 1 && tokens.Text[tokens[first].Start] is '•' or '*' or '-' or '–' or '‣' or '·' or '●' or '▪' or '■' or '◦' or '○' or '►')
        {
            return tokens[first + 1].SpaceBefore && !tokens[first + 1].LineStart;
        }

        int at = tokens.Is(first, '(') ? first + 1 : first;
        return at + 2 < end && tokens[at].Kind is TokenKind.Number or TokenKind.Word && tokens[at].Length <= 2
            && (tokens.Is(at + 1, ')') || (tokens[at].Kind == TokenKind.Number && tokens.Is(at + 1, '.')))
            && !tokens[at + 1].SpaceBefore && tokens[at + 2].SpaceBefore;
    }

    private static void MeasureWord(Passage passage, in Token token)
    {
        passage.Words++;
        passage.LowerWords += token.Case is LetterCase.Lower or LetterCase.None ? 1 : 0;
        passage.UpperWords += token.Case == LetterCase.Upper && token.Length > 1 ? 1 : 0;
        if (token.Length >= LongWord)
        {
            passage.LongWords++;
            passage.LongCapitals += token.IsCapitalised ? 1 : 0;
        }
    }

    private static bool IsInnerStop(TokenList tokens, int i, int end) =>
        i + 1 < end && tokens[i].Length == 1 && tokens.Text[tokens[i].Start] is '.' or '!' or '?'
        && tokens[i + 1].SpaceBefore && tokens[i + 1].Kind != TokenKind.Link && tokens[i + 1].Case != LetterCase.Lower;

    // “BLAKE: Good evening.”, “Harbour Master: “No.””
    private static bool BeginsTurn(TokenList tokens, int first, int end)
    {
        int limit = Math.Min(end - 1, first + LongestTurnName);
        for (int i = first; i < limit; i++)
        {
            if (i > first && tokens.Is(i, ':'))
            {
                return tokens[i + 1].SpaceBefore || tokens[i + 1].Kind == TokenKind.Mark;
            }

            if (!tokens[i].IsCapitalised && tokens[i].Kind != TokenKind.Number)
            {
                return false;
            }
        }

        return false;
    }

    private static char LastCharacter(TokenList tokens, int first, int end)
    {
        int last = end - 1;
        while (last > first && IsClosing(tokens, last))
        {
            last--;
        }

        return tokens.Text[tokens[last].End - 1];
    }

    private static bool IsClosing(TokenList tokens, int token) =>
        tokens[token].Kind is TokenKind.Mark or TokenKind.Link or TokenKind.Markup || tokens.Is(token, ')') || tokens.Is(token, ']');
}

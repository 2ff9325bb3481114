using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Sentences;

/// <summary>Divides blocks into sentences.</summary>
internal static class SentenceStage
{
    public static void Run(DocumentContext context)
    {
        TokenList tokens = context.Tokens;
        for (int b = 0; b < context.Blocks.Count; b++)
        {
            Block block = context.Blocks[b];
            block.FirstSentence = context.Sentences.Count;
            int first = block.FirstToken;
            for (int i = first; i < block.EndToken; i++)
            {
                bool stop = tokens[i].Kind == TokenKind.Punctuation && (tokens.Is(i, '.') || tokens.Is(i, '!') || tokens.Is(i, '?'));
                if (!stop)
                {
                    continue;
                }

                while (i + 1 < block.EndToken && tokens[i + 1].Kind == TokenKind.Mark && !tokens[i + 1].SpaceBefore)
                {
                    i++;
                }

                context.Sentences.Add(new Sentence(first, i + 1, b));
                first = i + 1;
            }

            if (first < block.EndToken)
            {
                context.Sentences.Add(new Sentence(first, block.EndToken, b));
            }

            block.EndSentence = context.Sentences.Count;
        }
    }
}

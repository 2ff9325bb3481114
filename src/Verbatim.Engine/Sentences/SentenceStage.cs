using Verbatim.Engine.Model;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Sentences;

/// <summary>Divides blocks into sentences. In a post every line begins one.</summary>
internal static class SentenceStage
{
    public static void Run(DocumentContext context)
    {
        var boundaries = new SentenceBoundaries(context);
        for (int b = 0; b < context.Blocks.Count; b++)
        {
            Block block = context.Blocks[b];
            block.FirstSentence = context.Sentences.Count;
            Divide(context, boundaries, block, b);
            block.EndSentence = context.Sentences.Count;
        }
    }

    private static void Divide(DocumentContext context, SentenceBoundaries boundaries, Block block, int index)
    {
        TokenList tokens = context.Tokens;
        bool lines = block.Kind == ParagraphKind.Post;
        int first = block.FirstToken;
        for (int i = first; i < block.EndToken;)
        {
            bool ends = boundaries.EndsAt(first, i, block.EndToken, out i);
            if (ends || (lines && i < block.EndToken && tokens[i].LineStart))
            {
                context.Sentences.Add(new Sentence(first, i, index));
                first = i;
            }
        }

        if (first < block.EndToken)
        {
            context.Sentences.Add(new Sentence(first, block.EndToken, index));
        }
    }
}

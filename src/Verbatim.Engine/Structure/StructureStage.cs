using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>Divides the document into its blocks.</summary>
internal static class StructureStage
{
    public static void Run(DocumentContext context)
    {
        TokenList tokens = context.Tokens;
        for (int first = 0; first < tokens.Count;)
        {
            int end = first + 1;
            while (end < tokens.Count && !tokens[end].LineStart)
            {
                end++;
            }

            ParagraphKind kind = first == 0 ? ParagraphKind.Title : ParagraphKind.Body;
            context.Blocks.Add(new Block(kind, tokens.SpanOf(first, end), first, end));
            first = end;
        }

        if (context.Blocks.Count > 0)
        {
            context.Title = context.Blocks[0].Span;
        }
    }
}

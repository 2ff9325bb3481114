using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Links;

/// <summary>Collects the web addresses that the tokenizer recognised.</summary>
internal static class LinkStage
{
    public static void Run(DocumentContext context)
    {
        for (int i = 0; i < context.Tokens.Count; i++)
        {
            ref readonly Token token = ref context.Tokens[i];
            if (token.Kind == TokenKind.Link)
            {
                context.Links.Add(new Link(new Span(token.Start, token.Length)));
            }
        }
    }
}

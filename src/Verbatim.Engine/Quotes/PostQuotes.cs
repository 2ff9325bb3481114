using Verbatim.Engine.Model;
using Verbatim.Engine.People.Speakers;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes;

/// <summary>Makes a quote of every embedded post: what stands above its signature, said by whoever signs.</summary>
internal static class PostQuotes
{
    public static void Run(DocumentContext context)
    {
        foreach (Block block in context.Blocks)
        {
            if (block.Kind == ParagraphKind.Post && block.SignatureToken > block.FirstToken)
            {
                Add(context, block);
            }
        }
    }

    private static void Add(DocumentContext context, Block block)
    {
        Span content = context.Tokens.SpanOf(block.FirstToken, block.SignatureToken);
        TokenRange signer = SignerOf(context, block);
        Speaker? speaker = null;
        Span? mention = null;
        if (!signer.IsEmpty)
        {
            mention = signer.In(context.Tokens);
            speaker = SpeakerResolver.Resolve(context, signer.First, signer.End)
                ?? new Speaker(mention.Value.In(context.Text), SpeakerKind.Unnamed, null);
        }

        context.Quotes.Add(new Quote(
            string.Empty, QuoteKind.Post, content, new EquatableArray<Span>([content]), null, speaker, mention, null));
        context.Traces?.Add(new Trace(content, "post", "signed by its last line"));
    }

    // “— Ann Lee (@annlee) July 7, 2025”: the words before the account name
    private static TokenRange SignerOf(DocumentContext context, Block block)
    {
        int first = block.SignatureToken;
        while (first < block.EndToken && context.Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Mark)
        {
            first++;
        }

        int end = first;
        while (end < block.EndToken && context.Tokens[end].Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number
            && context.Tags[end] != WordTag.Time)
        {
            end++;
        }

        bool handleOnly = end == first && first < block.EndToken && context.Tokens[first].Kind == TokenKind.Handle;
        return handleOnly ? new TokenRange(first, first + 1) : new TokenRange(first, end);
    }
}

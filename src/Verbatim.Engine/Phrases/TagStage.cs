using Verbatim.Engine.Sentences;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>Says of every token what it most likely is where it stands.</summary>
internal static class TagStage
{
    public static void Run(DocumentContext context)
    {
        context.Tags.Reset(context.Tokens, context.Language.Phrases.Classes);
        WordClass[] classes = Buffers<WordClass>.Rent(Math.Max(1, context.Tokens.Count));
        try
        {
            Run(context, classes);
        }
        finally
        {
            Buffers<WordClass>.Return(classes);
        }
    }

    private static void Run(DocumentContext context, WordClass[] classes)
    {
        var tagger = new Tagger(context.Language.Phrases, context.Tokens, context.Tags, classes);
        int count = 0;
        foreach (Sentence sentence in context.Sentences)
        {
            if ((++count & 0xFF) == 0)
            {
                context.Cancellation.ThrowIfCancellationRequested();
            }

            tagger.Run(sentence.FirstToken, sentence.EndToken);
        }
    }
}

using Verbatim.Engine.Phrases.Tagging;
using Verbatim.Engine.Sentences;

namespace Verbatim.Engine.Phrases;

/// <summary>Says of every token what it most likely is where it stands.</summary>
internal static class TagStage
{
    public static void Run(DocumentContext context)
    {
        context.Tags.LookUp(context.Tokens, context.Language.Phrases.Classes);
        var scan = new TagScan(context);
        int count = 0;
        foreach (Sentence sentence in context.Sentences)
        {
            if ((++count & 0xFF) == 0)
            {
                context.Cancellation.ThrowIfCancellationRequested();
            }

            scan.Enter(sentence);
            Tagger.Run(scan);
        }
    }
}

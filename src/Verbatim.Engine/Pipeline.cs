using Verbatim.Engine.Dates;
using Verbatim.Engine.Figures;
using Verbatim.Engine.Links;
using Verbatim.Engine.Naming;
using Verbatim.Engine.People;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes;
using Verbatim.Engine.Quotes.Marks;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Structure;

namespace Verbatim.Engine;

/// <summary>The stages, in order. A stage reads what earlier ones found and never reaches forward.</summary>
internal static class Pipeline
{
    public static IReadOnlyList<Action<DocumentContext>> Stages { get; } =
    [
        StructureStage.Run,
        MarkStage.Run,
        SentenceStage.Run,
        TagStage.Run,
        LinkStage.Run,
        DateStage.Run,
        PeopleStage.Run,
        QuoteStage.Run,
        FigureStage.Run,
        NamingStage.Run,
    ];

    public static void Run(DocumentContext context)
    {
        foreach (Action<DocumentContext> stage in Stages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            stage(context);
        }
    }
}

using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Structure;

/// <summary>Divides the document into its blocks.</summary>
internal static class StructureStage
{
    public static void Run(DocumentContext context)
    {
        var layout = new Layout(context, PassageCutter.Cut(context.Tokens));
        foreach (Action<Layout> read in BlockReaders.All)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            read(layout);
        }

        foreach (Passage passage in layout.Passages)
        {
            AddBlock(context, layout, passage);
        }

        context.Publisher = SourceReader.Publisher(layout);
        context.Published = SourceReader.Published(layout);
        if (context.Title is null && context.Blocks.Count > 0)
        {
            context.Report(FindingCatalogue.NoTitle, context.Blocks[0].Span);
        }
    }

    private static void AddBlock(DocumentContext context, Layout layout, Passage passage)
    {
        Span span = layout.SpanOf(passage);
        ParagraphKind kind = passage.Kind ?? ParagraphKind.Body;
        context.Blocks.Add(new Block(kind, span, passage.FirstToken, passage.EndToken) { SignatureToken = passage.SignatureToken });
        switch (kind)
        {
            case ParagraphKind.Title:
                context.Title ??= WithoutNumberSigns(context, passage);
                break;
            case ParagraphKind.Standfirst:
                context.Standfirst ??= span;
                break;
            case ParagraphKind.Byline:
                context.Byline ??= span;
                break;
        }
    }

    // “# Harbour vote”
    private static Span WithoutNumberSigns(DocumentContext context, Passage passage)
    {
        int first = passage.FirstToken;
        while (first + 1 < passage.EndToken && context.Tokens.Is(first, '#'))
        {
            first++;
        }

        return context.Tokens.SpanOf(first, passage.EndToken);
    }
}

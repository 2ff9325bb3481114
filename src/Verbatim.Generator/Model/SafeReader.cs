using Verbatim.Engine;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Generator.Diagnostics;
using Verbatim.Generator.Inputs;

namespace Verbatim.Generator.Model;

/// <summary>Reads one document; whatever goes wrong with it stays with it.</summary>
internal static class SafeReader
{
    public static ReadDocument Read(DocumentInput input, ReadOptions options, CancellationToken cancellation) =>
        Read(input, options, DocumentReader.Read, cancellation);

    /// <summary>The same with another engine, for tests.</summary>
    internal static ReadDocument Read(
        DocumentInput input,
        ReadOptions options,
        Func<string, string, ReadOptions, CancellationToken, Document> engine,
        CancellationToken cancellation)
    {
        if (input.Text is null)
        {
            return Failed(input, FindingFactory.Unplaced(FindingCatalogue.UnreadableDocument));
        }

        try
        {
            Document document = engine(input.Text, input.Path, options, cancellation);
            DocumentCheck.Run(document, options.Members);
            bool leftOut = document.Findings.Any(static f => f.Id == FindingCatalogue.OversizedDocument.Id);
            return new ReadDocument(input, leftOut ? null : document, Findings(input, document));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            string reason = exception.GetType().Name + ": " + exception.Message;
            return Failed(input, FindingFactory.Unplaced(FindingCatalogue.EngineFailure, reason));
        }
    }

    private static ReadDocument Failed(DocumentInput input, Finding finding) =>
        new(input, null, input.Findings.Append(finding).ToEquatableArray());

    private static EquatableArray<Finding> Findings(DocumentInput input, Document document)
    {
        IEnumerable<Finding> own = input.Undecodable is { } offset
            ? input.Findings.Append(FindingFactory.At(input.Text!, new Span(offset, 1), FindingCatalogue.UndecodableBytes))
            : input.Findings;
        return own.Any() ? own.Concat(document.Findings).ToEquatableArray() : document.Findings;
    }
}

using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Engine.Naming;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine;

/// <summary>The engine's entry: text in, <see cref="Document"/> out. A pure function of its arguments; never throws for a text.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document as it is stored: UTF-8, or UTF-16 with a byte-order mark.</summary>
    /// <param name="bytes">The stored bytes. What is not valid reads as U+FFFD and is reported.</param>
    /// <param name="path">The path that the document is known by.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Document Read(byte[] bytes, string path, ReadOptions options, CancellationToken cancellation = default) =>
        Read(TextDecoder.Decode(bytes), path, options, null, cancellation);

    /// <summary>Reads a document that is already decoded; U+FFFD in it is reported as bytes that could not be.</summary>
    /// <param name="text">The text, line ends as they stand. A leading byte-order mark is left out.</param>
    /// <param name="path">The path that the document is known by.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Document Read(string text, string path, ReadOptions options, CancellationToken cancellation = default) =>
        Read(text, path, options, null, cancellation);

    /// <summary>Reads a document and says why the stages decided as they did.</summary>
    /// <param name="text">The text, line ends as they stand. A leading byte-order mark is left out.</param>
    /// <param name="path">The path that the document is known by.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="traces">Receives the decisions, in the order in which they fell.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Document Explain(
        string text, string path, ReadOptions options, out IReadOnlyList<Trace> traces, CancellationToken cancellation = default)
    {
        var collected = new List<Trace>();
        traces = collected;
        return Read(text, path, options, collected, cancellation);
    }

    private static Document Read(string text, string path, ReadOptions options, List<Trace>? traces, CancellationToken cancellation)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            text = text.Substring(1);
        }

        path = path.Replace('\\', '/');
        if (text.Length > options.MaximumLength)
        {
            return Empty(path, FindingCatalogue.OversizedDocument, text.Length.ToString(), options.MaximumLength.ToString());
        }

        var context = new DocumentContext(text, path, options, cancellation) { Traces = traces };
        if (context.Tokens.Count == 0)
        {
            return Empty(path, FindingCatalogue.EmptyDocument);
        }

        TextDamage.Report(context);
        Pipeline.Run(context);
        return Assemble(context);
    }

    private static Document Empty(string path, FindingDefinition finding, params string[] arguments) => new(
        path,
        NamingStage.TypeNameOf(path),
        string.Empty,
        null,
        null,
        null,
        null,
        null,
        EquatableArray<Paragraph>.Empty,
        EquatableArray<Quote>.Empty,
        EquatableArray<Figure>.Empty,
        EquatableArray<DateMention>.Empty,
        EquatableArray<Person>.Empty,
        EquatableArray<Link>.Empty,
        new[] { new Finding(finding.Id, new Span(0, 0), 1, 1, 1, 1, arguments.ToEquatableArray()) }.ToEquatableArray());

    private static Document Assemble(DocumentContext context) => new(
        context.Path,
        NamingStage.TypeNameOf(context.Path),
        context.Text,
        context.Title,
        context.Standfirst,
        context.Byline,
        context.Publisher,
        context.Published,
        Paragraphs(context),
        context.Quotes.ToEquatableArray(),
        context.Figures.ToEquatableArray(),
        context.Dates.ToEquatableArray(),
        context.People.ToEquatableArray(),
        context.Links.ToEquatableArray(),
        Locate(context));

    private static EquatableArray<Finding> Locate(DocumentContext context)
    {
        if (context.Findings.Count == 0)
        {
            return EquatableArray<Finding>.Empty;
        }

        var lines = new LineMap(context.Text);
        context.Findings.Sort(PendingFinding.Compare);
        var findings = new Finding[context.Findings.Count];
        for (int i = 0; i < findings.Length; i++)
        {
            findings[i] = Locate(context.Findings[i], lines);
        }

        return new EquatableArray<Finding>(findings);
    }

    private static Finding Locate(PendingFinding finding, LineMap lines)
    {
        (int line, int column) = lines.At(finding.Span.Start);
        (int endLine, int endColumn) = lines.At(finding.Span.End);
        return new Finding(
            finding.Definition.Id, finding.Span, line, column, endLine, endColumn, new EquatableArray<string>(finding.Arguments));
    }

    private static EquatableArray<Paragraph> Paragraphs(DocumentContext context)
    {
        var paragraphs = new Paragraph[context.Blocks.Count];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            Block block = context.Blocks[i];
            paragraphs[i] = new Paragraph(block.Kind, block.Span);
        }

        return new EquatableArray<Paragraph>(paragraphs);
    }
}

using System.CommandLine;
using Verbatim.Tool.Output;
using Verbatim.Tool.Output.Text;
using Verbatim.Tool.Reading;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim extract PATH… --format jsonl|text</c>: what the compiler will see.</summary>
internal static class ExtractCommand
{
    private const string JsonLines = "jsonl";
    private const string Text = "text";

    public static Command Create(ToolStreams streams)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "The documents; @list.txt stands for the paths in list.txt, one a line.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "jsonl: one JSON object a line, one line a document. text: laid out for people.",
            DefaultValueFactory = static _ => JsonLines,
        };
        format.AcceptOnlyFromAmong(JsonLines, Text);

        var command = new Command("extract", "Prints what the engine finds in documents.") { paths, format };
        command.SetAction(result =>
            Run(streams, result.GetRequiredValue(paths), RendererOf(result.GetRequiredValue(format), streams)));
        return command;
    }

    private static int Run(ToolStreams streams, string[] arguments, IDocumentRenderer renderer)
    {
        PathList paths = PathList.Expand(arguments, streams.Error);
        bool allRead = new DocumentBatch(streams, renderer).Run(paths.Paths);
        return paths.Complete && allRead ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static IDocumentRenderer RendererOf(string format, ToolStreams streams) =>
        format == Text ? new TextRenderer(streams.Width, streams.OutputIsTerminal) : new JsonLinesRenderer();
}

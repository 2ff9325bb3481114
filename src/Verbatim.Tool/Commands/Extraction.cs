using Verbatim.Tool.Output;
using Verbatim.Tool.Output.Text;
using Verbatim.Tool.Reading;

namespace Verbatim.Tool.Commands;

/// <summary>The work of <see cref="ExtractCommand"/>, which knows nothing of command lines.</summary>
internal static class Extraction
{
    /// <summary>Prints the documents that the arguments stand for.</summary>
    public static int Run(ToolStreams streams, IReadOnlyList<string> arguments, string format)
    {
        IDocumentRenderer renderer = RendererOf(format, streams);
        PathList paths = PathList.Expand(arguments, streams.Error);
        bool allRead = new DocumentBatch(streams, renderer).Run(paths.Paths);
        return paths.Complete && allRead ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static IDocumentRenderer RendererOf(string format, ToolStreams streams) =>
        format == ExtractCommand.Text ? new TextRenderer(streams.Width, streams.OutputIsTerminal) : new JsonLinesRenderer();
}

namespace Verbatim.Tool.Commands;

/// <summary>The command line as a whole.</summary>
internal static class VerbatimCommand
{
    // the usual call needs no parser: loading and making one takes longer than reading a document
    public static int Run(string[] arguments, ToolStreams streams) =>
        PlainExtract.TryParse(arguments) is { } extract
            ? Extraction.Run(streams, extract.Paths, extract.Format)
            : CommandLineParser.Run(arguments, streams);
}

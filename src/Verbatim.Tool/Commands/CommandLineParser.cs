using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Verbatim.Tool.Commands;

/// <summary>Reads the command line with all its options, and runs what it asks for.</summary>
internal static class CommandLineParser
{
    // response files are expanded by PathList: there a line is a path and nothing else
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] arguments, ToolStreams streams)
    {
        var root = new RootCommand("Shows what Verbatim finds in documents: the same engine that runs inside the compiler.")
        {
            ExtractCommand.Create(streams),
            ExplainCommand.Create(streams),
        };

        ParseResult result = root.Parse(arguments, Parsing);
        return result.Action is ParseErrorAction ? Refuse(result, streams) : Invoke(result, streams);
    }

    private static int Refuse(ParseResult result, ToolStreams streams)
    {
        foreach (ParseError error in result.Errors)
        {
            streams.Error.WriteLine("verbatim: " + error.Message);
        }

        streams.Error.WriteLine("See 'verbatim --help'.");
        return ExitCodes.Failure;
    }

    private static int Invoke(ParseResult result, ToolStreams streams)
    {
        using StreamWriter output = ToolStreams.OpenText(streams.Output);
        return result.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }
}

using System.Text;
using Verbatim.Tool.Commands;

namespace Verbatim.Tool.Tests;

/// <summary>One run of the command line, without a process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ToolRun Of(params string[] arguments) => Of(terminal: false, arguments);

    public static ToolRun Of(bool terminal, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var streams = new ToolStreams(output, error) { OutputIsTerminal = terminal, ErrorIsTerminal = terminal };

        int exitCode = VerbatimCommand.Run(arguments, streams);

        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

using System.CommandLine;
using Verbatim.Engine;
using Verbatim.Engine.Model;
using Verbatim.Tool.Output.Text;
using Verbatim.Tool.Reading;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim explain PATH[:LINE]</c>: for each quote the rule that decided, and what it weighed.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolStreams streams)
    {
        var places = new Argument<string[]>("PATH[:LINE]")
        {
            Description = "The documents; with a line, only the quotes that touch it.",
            Arity = ArgumentArity.OneOrMore,
        };

        var command = new Command("explain", "Says for each quote which rule decided, what it weighed, and why the rest lost.")
        {
            places,
        };
        command.SetAction(result => Run(streams, result.GetRequiredValue(places)));
        return command;
    }

    private static int Run(ToolStreams streams, string[] arguments)
    {
        PathList places = PathList.Expand(arguments, streams.Error);
        bool complete = places.Complete;
        foreach (string place in places.Paths)
        {
            complete &= TryExplain(DocumentPlace.Parse(place), streams);
        }

        streams.Output.Flush();
        return complete ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static bool TryExplain(DocumentPlace place, ToolStreams streams)
    {
        if (!DocumentFile.TryRead(place.Path, out DocumentFile? file, out string? failure))
        {
            streams.Error.WriteLine(failure);
            return false;
        }

        Document document = file.Explain(out IReadOnlyList<Trace> traces);
        using StreamWriter writer = ToolStreams.OpenText(streams.Output);
        new ExplanationPrinter(TextConsole.Create(writer, streams.Width, streams.OutputIsTerminal), document, traces)
            .Print(place.Line);
        return true;
    }
}

using System.CommandLine;

namespace Verbatim.Tool.Commands;

/// <summary><c>verbatim extract PATH… --format jsonl|text</c>: what the compiler will see.</summary>
internal static class ExtractCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "extract";

    /// <summary>The option for the form of what is printed.</summary>
    public const string FormatOption = "--format";

    /// <summary>The form for programs.</summary>
    public const string JsonLines = "jsonl";

    /// <summary>The form for people.</summary>
    public const string Text = "text";

    public static Command Create(ToolStreams streams)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "The documents; @list.txt stands for the paths in list.txt, one a line.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>(FormatOption)
        {
            Description = "jsonl: one JSON object a line, one line a document. text: laid out for people.",
            DefaultValueFactory = static _ => JsonLines,
        };
        format.AcceptOnlyFromAmong(JsonLines, Text);

        var command = new Command(Name, "Prints what the engine finds in documents.") { paths, format };
        command.SetAction(result =>
            Extraction.Run(streams, result.GetRequiredValue(paths), result.GetRequiredValue(format)));
        return command;
    }
}

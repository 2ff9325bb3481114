using Verbatim.Engine.Languages;
using Verbatim.Tool;
using Verbatim.Tool.Commands;

// the words of the language are loaded while the command line is read: both take about as long
if (args.Length > 1)
{
    _ = Task.Run(static () => LanguageCatalog.Get(LanguageCatalog.Default));
}

using var streams = ToolStreams.OfProcess();
return VerbatimCommand.Run(args, streams);

using Verbatim.Tool;
using Verbatim.Tool.Commands;

using var streams = ToolStreams.OfProcess();
return VerbatimCommand.Run(args, streams);

using Verbatim.Evaluation.Commands;

return EvaluationCommand.Run(args, Console.Out, Console.Error);

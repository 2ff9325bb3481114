namespace Verbatim.Evaluation.Commands;

/// <summary>Chooses the measurement by the first argument.</summary>
internal static class EvaluationCommand
{
    private const string Usage = """
        Scores the engine against annotated corpora. Nothing is written but the tables, and the errors where a file is given.

          quotes FOLDER [--docs LIST] [--errors FILE]            FOLDER/text/*.txt, FOLDER/attributions/*.ann
          speakers GOLD.json --texts FOLDER [--errors FILE]      who said it, by canonical name
          figures PATH [--errors FILE]                           a JSON file or a folder of them: quantities, or specification cases
          all FOLDER [--errors FILE]                             whatever of these FOLDER holds, two levels deep

        Fits what the engine has learned.

          train-terms FOLDER [--write FILE]                      the weights of the signs of terms, from a corpus as for quotes
          train-sources FOLDER [--write FILE]                    the weights of the signs of speakers, from the same
        """;

    /// <returns>The exit code: 2 where the arguments make no sense.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args is not [string command, string path, ..])
        {
            error.WriteLine(Usage);
            return 2;
        }

        using StreamWriter? errors = Option(args, "--errors") is { } file ? new StreamWriter(file) : null;
        switch (command)
        {
            case "quotes":
                QuotesCommand.Run(path, Option(args, "--docs"), output, errors);
                return 0;
            case "speakers" when Option(args, "--texts") is { } texts:
                SpeakersCommand.Run(path, texts, output, errors);
                return 0;
            case "figures":
                FiguresCommand.Run(path, output, errors);
                return 0;
            case "train-terms":
                TrainTermsCommand.Run(path, Option(args, "--write"), output);
                return 0;
            case "train-sources":
                TrainSourcesCommand.Run(path, Option(args, "--write"), output);
                return 0;
            case "all":
                AllCommand.Run(path, output, errors);
                return 0;
            default:
                error.WriteLine(Usage);
                return 2;
        }
    }

    private static string? Option(string[] args, string name)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}

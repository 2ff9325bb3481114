namespace Verbatim.Evaluation.Commands;

/// <summary><c>all FOLDER</c>: every measurement that the folder and those in it have gold for.</summary>
internal static class AllCommand
{
    public static void Run(string folder, TextWriter output, TextWriter? errors)
    {
        List<string> folders = [folder, .. Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string? texts = null;
        foreach (string corpus in folders.Where(static f => Directory.Exists(Path.Combine(f, "text")) && Directory.Exists(Path.Combine(f, "attributions"))))
        {
            texts ??= Path.Combine(corpus, "text");
            QuotesCommand.Run(corpus, null, output, errors);
        }

        foreach (string gold in Directory.EnumerateFiles(folder, "speakers*.json").Order(StringComparer.Ordinal).Where(_ => texts is not null))
        {
            SpeakersCommand.Run(gold, texts!, output, errors);
        }

        foreach (string corpus in folders.Where(static f => !f.EndsWith("text", StringComparison.Ordinal)).Where(f => f != folder))
        {
            FiguresCommand.Run(corpus, output, errors);
        }
    }
}

using System.Globalization;
using Verbatim.Engine.Quotes.Sources;
using Verbatim.Evaluation.Gold;
using Verbatim.Evaluation.Sources;

namespace Verbatim.Evaluation.Commands;

/// <summary><c>train-sources FOLDER [--write FILE]</c>: fits the weights of the signs of speakers, and says what they are worth.</summary>
internal static class TrainSourcesCommand
{
    private const int Folds = 5;

    // what the weights in the repository are fitted by
    private const double Penalty = 1;

    private static readonly double[] Penalties = [0.3, 1, 3, 10];

    public static void Run(string folder, string? file, TextWriter output)
    {
        var corpus = new SourceCorpus(Folds);
        foreach (GoldArticle article in QuoteCorpus.Read(folder, null))
        {
            corpus.Add(article);
        }

        int signs = Enum.GetValues<SourceSign>().Length;
        int reachable = corpus.Examples.Count(static e => e.CanBeRight);
        output.WriteLine(Line($"{corpus.Articles} articles, {corpus.Examples.Count} segments, the speaker among the candidates of {Percent(reachable, corpus)}"));
        output.WriteLine("with a fifth of the articles kept back, five times (* what is written)");
        foreach (double penalty in Penalties)
        {
            Print(penalty == Penalty ? Line($"penalty {penalty} *") : Line($"penalty {penalty}"), SourceTrainer.CrossValidate(corpus.Examples, signs, penalty), corpus, output);
        }

        int[] weights = SourceTrainer.Train(corpus.Examples, signs, Penalty);
        Print("fitted to all", [.. corpus.Examples.Select(e => SourceTrainer.Choose(e, weights))], corpus, output);
        PrintWeights(corpus, weights, output);
        if (file is not null)
        {
            File.WriteAllText(file, SourceWeightFile.Text(weights));
        }
    }

    private static void Print(string name, List<SourceOption?> chosen, SourceCorpus corpus, TextWriter output)
    {
        int speakers = chosen.Count(static c => c is { Grade: not SourceGrade.Wrong });
        int cues = chosen.Count(static c => c is { Grade: SourceGrade.SpeakerAndCue });
        output.WriteLine(Line($"  {name,-16} speaker {Percent(speakers, corpus)}   with its cue {Percent(cues, corpus)}"));
    }

    private static void PrintWeights(SourceCorpus corpus, int[] weights, TextWriter output)
    {
        foreach (SourceSign sign in Enum.GetValues<SourceSign>().OrderByDescending(s => weights[(int)s]))
        {
            List<SourceOption> holds = [.. corpus.Examples.SelectMany(static e => e.Candidates).Where(c => c.Signs.Contains((int)sign))];
            output.WriteLine(Line($"  {sign,-20} {weights[(int)sign],4}   holds of {holds.Count}, right {holds.Count(static c => c.Grade != SourceGrade.Wrong)}"));
        }
    }

    private static string Percent(int count, SourceCorpus corpus) => Line($"{100.0 * count / corpus.Examples.Count:F2} %");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Verbatim.Engine.Quotes.Terms;
using Verbatim.Evaluation.Gold;
using Verbatim.Evaluation.Terms;

namespace Verbatim.Evaluation.Commands;

/// <summary><c>train-terms FOLDER [--write FILE]</c>: fits the weights of the signs of terms, and says what they are worth.</summary>
internal static class TrainTermsCommand
{
    private const int Folds = 5;

    private static readonly double[] TermWeights = [1, 2, 4];
    private static readonly int[] Thresholds = [-10, -6, -4, -2, 0, 1, 2, 4, 6, 10];

    public static void Run(string folder, string? file, TextWriter output)
    {
        var corpus = new TermCorpus(Folds);
        foreach (GoldArticle article in QuoteCorpus.Read(folder, null))
        {
            corpus.Add(article);
        }

        output.WriteLine($"{corpus.Articles} articles, {corpus.Examples.Count} segments, {corpus.Examples.Count(static e => e.IsTerm)} of them terms");
        int signs = Enum.GetValues<TermSign>().Length;
        PrintTable(corpus, signs, output);
        int[] weights = TermTrainer.Train(corpus.Examples, signs, TermPlan.Default);
        PrintWeights(corpus, weights, output);
        if (file is not null)
        {
            File.WriteAllText(file, TermWeightFile.Text(weights));
        }
    }

    private static void PrintTable(TermCorpus corpus, int signs, TextWriter output)
    {
        output.WriteLine("with a fifth of the articles kept back, five times (* what is written)");
        foreach (double termWeight in TermWeights)
        {
            TermPlan plan = TermPlan.Default with { TermWeight = termWeight, Threshold = 0 };
            List<(TermExample Example, int Sum)> sums = TermTrainer.CrossValidate(corpus.Examples, signs, plan);
            foreach (int threshold in Thresholds)
            {
                string written = plan with { Threshold = threshold } == TermPlan.Default ? " *" : string.Empty;
                string name = string.Create(CultureInfo.InvariantCulture, $"terms x {termWeight}, above {threshold}{written}");
                output.WriteLine(Row(corpus, [.. sums.Where(s => s.Sum <= threshold).Select(static s => s.Example)], name));
            }
        }
    }

    private static string Row(TermCorpus corpus, List<TermExample> speech, string name)
    {
        int right = speech.Count(static e => !e.IsTerm);
        double recall = (double)right / corpus.Direct;
        double kept = 1 - ((double)(speech.Count - right) / corpus.Terms);
        double f1 = 2.0 * right / (speech.Count + corpus.Direct);
        return string.Create(CultureInfo.InvariantCulture, $"  {name,-26} direct F1 {100 * f1,6:F2}   balanced {50 * (recall + kept),6:F2}   direct found {100 * recall,6:F2}   terms told {100 * kept,6:F2}");
    }

    private static void PrintWeights(TermCorpus corpus, int[] weights, TextWriter output)
    {
        foreach (TermSign sign in Enum.GetValues<TermSign>().OrderByDescending(s => weights[(int)s]))
        {
            List<TermExample> holds = [.. corpus.Examples.Where(e => e.Signs.Contains((int)sign))];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {sign,-24} {weights[(int)sign],4}   holds of {holds.Count}, terms {holds.Count(static e => e.IsTerm)}"));
        }
    }
}

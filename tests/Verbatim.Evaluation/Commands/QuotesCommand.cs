using System.Globalization;
using Verbatim.Engine;
using Verbatim.Evaluation.Gold;
using Verbatim.Evaluation.Metrics;
using Verbatim.Evaluation.Quotes;

namespace Verbatim.Evaluation.Commands;

/// <summary><c>quotes FOLDER [--docs LIST] [--errors FILE]</c>: the tables of quoted and reported speech.</summary>
internal static class QuotesCommand
{
    public static void Run(string folder, string? list, TextWriter output, TextWriter? errors)
    {
        var scores = new QuoteScores();
        var scorer = new QuoteScorer(scores, errors is null ? null : line => errors.WriteLine(line.ReplaceLineEndings(" ")));
        foreach (GoldArticle article in QuoteCorpus.Read(folder, list))
        {
            scorer.Add(article, PredictedQuote.Of(DocumentReader.Read(article.Text, article.Name + ".txt", ReadOptions.Default)));
        }

        Print(scores, output);
    }

    private static void Print(QuoteScores scores, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"quotes: {scores.Articles} articles, {scores.Exact.Gold} direct segments, {scores.Terms} terms"));
        Print(output, "direct segments, exact", scores.Exact);
        Print(output, "direct segments, overlap", scores.Overlap);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"speech or term, balanced",-42} {scores.Balanced,6:F2}   ({scores.TermsTaken} of {scores.Terms} terms taken for speech)"));
        Print(output, "speaker of direct segments, all", scores.Speaker);
        foreach ((string group, Accuracy accuracy) in scores.SpeakerBy)
        {
            Print(output, "  " + group, accuracy);
        }

        Print(output, "cue, all", scores.Cue);
        Print(output, "quoted part only, content + speaker", scores.QuotedParts);
        Print(output, "all attributions, token micro", scores.Tokens);
        Print(output, "all attributions, content + speaker", scores.Attributions);
        Print(output, "all attributions, content only", scores.Contents);
    }

    private static void Print(TextWriter output, string name, Counts counts) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-42} {counts.F1,6:F2}   P {counts.Precision,6:F2}   R {counts.Recall,6:F2}   ({counts.Right} of {counts.Predicted}, {counts.Gold} gold)"));

    private static void Print(TextWriter output, string name, Accuracy accuracy) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-42} {accuracy.OfAll,6:F2}   of those found {accuracy.OfFound,6:F2}   ({accuracy.Right} of {accuracy.Gold})"));
}

using System.Globalization;
using System.Text.Json;
using Verbatim.Engine;
using Verbatim.Evaluation.Metrics;
using Verbatim.Evaluation.Quotes;
using Verbatim.Evaluation.Speakers;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Commands;

/// <summary><c>speakers GOLD.json --texts FOLDER [--errors FILE]</c>: who said it, by canonical name.</summary>
internal static class SpeakersCommand
{
    public static void Run(string gold, string texts, TextWriter output, TextWriter? errors)
    {
        var scores = new SpeakerScores();
        var scorer = new SpeakerScorer(scores, errors is null ? null : line => errors.WriteLine(line.ReplaceLineEndings(" ")));
        using JsonDocument articles = JsonDocument.Parse(File.ReadAllBytes(gold));
        foreach (JsonProperty article in articles.RootElement.EnumerateObject())
        {
            string name = article.Name.EndsWith(".txt", StringComparison.Ordinal) ? article.Name : article.Name + ".txt";
            string text = File.ReadAllText(Path.Combine(texts, name));
            var points = new CodePoints(text);
            scorer.Add(
                article.Name,
                text,
                article.Value.EnumerateArray().Select(r => GoldSpeaker.Read(r, points)),
                PredictedQuote.Of(DocumentReader.Read(text, name, ReadOptions.Default)));
        }

        Print(scores, output);
    }

    private static void Print(SpeakerScores scores, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speakers: {scores.Articles} articles, {scores.All.Gold} quotes, {scores.Exact} by the canonical name itself"));
        Print(output, "resolved canonical speaker, all", scores.All);
        foreach ((string group, Accuracy accuracy) in scores.Groups)
        {
            Print(output, "  " + group, accuracy);
        }
    }

    private static void Print(TextWriter output, string name, Accuracy accuracy) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-42} {accuracy.OfAll,6:F2}   of those found {accuracy.OfFound,6:F2}   ({accuracy.Right} of {accuracy.Gold})"));
}

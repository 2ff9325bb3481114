using System.Globalization;
using System.Text.Json;
using Verbatim.Engine;
using Verbatim.Evaluation.Figures;
using Verbatim.Evaluation.Metrics;
using Verbatim.Evaluation.Specs;

namespace Verbatim.Evaluation.Commands;

/// <summary><c>figures PATH... [--errors FILE]</c>: figures and dates, against sentences with quantities and specification cases.</summary>
internal static class FiguresCommand
{
    private static readonly string[] DateClasses = ["full", "partial", "relative"];

    public static void Run(string path, TextWriter output, TextWriter? errors)
    {
        IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal) : [path];
        foreach (string file in files)
        {
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(file));
            string name = Path.GetFileNameWithoutExtension(file);
            if (gold.RootElement.ValueKind != JsonValueKind.Array || gold.RootElement.GetArrayLength() == 0)
            {
                continue;
            }

            if (Enum.TryParse(name.Split('-')[0], out SpecModel model))
            {
                RunSpecs(name, model, gold.RootElement, output, errors);
            }
            else if (gold.RootElement[0].TryGetProperty("quantities", out _))
            {
                RunQuantities(name, gold.RootElement, output, errors);
            }
        }
    }

    private static void RunQuantities(string name, JsonElement gold, TextWriter output, TextWriter? errors)
    {
        var scores = new QuantityScores();
        var scorer = new QuantityScorer(scores, errors is null ? null : errors.WriteLine);
        bool complete = true;
        foreach (JsonElement entry in gold.EnumerateArray())
        {
            string sentence = entry.GetProperty("text").GetString()!;
            JsonElement quantities = entry.GetProperty("quantities");
            complete &= quantities.EnumerateArray().All(static q => q.TryGetProperty("change", out _) && q.TryGetProperty("referred_concepts", out _));
            scorer.Add(
                sentence,
                [.. quantities.EnumerateArray().Select(QuantityReader.OfGold)],
                QuantityReader.OfDocument(DocumentReader.Read(sentence, "sentence.txt", ReadOptions.Default)));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {scores.Sentences} sentences, {scores.Value.Gold} quantities, {scores.Value.Predicted} predicted"));
        Print(output, "value", scores.Value);
        Print(output, "value + unit", scores.Unit);
        if (complete)
        {
            Print(output, "value + bound/trend", scores.Change);
            Print(output, "value + concept, partial", scores.Partial);
            Print(output, "value + concept, complete", scores.Complete);
        }
    }

    private static void RunSpecs(string name, SpecModel model, JsonElement cases, TextWriter output, TextWriter? errors)
    {
        Print(output, model, name, new SpecScorer(model, errors is null ? null : errors.WriteLine).Score(cases, null));
        if (model is SpecModel.DateExtractor or SpecModel.DateParser)
        {
            foreach (string dateClass in DateClasses)
            {
                Print(output, model, "  of which " + dateClass, new SpecScorer(model, null).Score(cases, dateClass));
            }
        }
    }

    private static void Print(TextWriter output, SpecModel model, string name, SpecScores scores)
    {
        string value = model == SpecModel.DateExtractor ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"   value {scores.Value.F1,5:F1}");
        string unit = SpecPredictions.KindOf(model) is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"   value + unit {scores.Unit.F1,5:F1}");
        double clean = scores.Cases == 0 ? 0 : 100.0 * scores.Clean / scores.Cases;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {scores.Cases,4} cases   span {scores.Span.F1,5:F1}{value}{unit}   cases without fault {clean,5:F1}"));
    }

    private static void Print(TextWriter output, string name, Counts counts) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-42} {counts.F1,6:F1}   P {counts.Precision,6:F1}   R {counts.Recall,6:F1}"));
}

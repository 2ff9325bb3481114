using System.Text.Json;
using Verbatim.Engine;

namespace Verbatim.Evaluation.Specs;

/// <summary>Scores a set of specification cases of Recognizers-Text, those aside that its own .NET version is excused from.</summary>
internal sealed class SpecScorer(SpecModel model, Action<string>? report)
{
    private const string Excused = "dotnet";

    public SpecScores Score(JsonElement cases, string? dateClass)
    {
        var scores = new SpecScores();
        foreach (JsonElement @case in cases.EnumerateArray().Where(static c => !IsExcused(c, "NotSupported") && !IsExcused(c, "NotSupportedByDesign")))
        {
            List<SpecItem> gold = SpecGold.Read(model, @case.GetProperty("Results"), dateClass);
            if (dateClass is null || gold.Exists(static g => !g.IsIgnored))
            {
                Add(scores, @case.GetProperty("Input").GetString()!, gold);
            }
        }

        return scores;
    }

    private static bool IsExcused(JsonElement @case, string field) =>
        @case.TryGetProperty(field, out JsonElement platforms) && platforms.ValueKind == JsonValueKind.String
        && platforms.GetString()!.Contains(Excused, StringComparison.Ordinal);

    private void Add(SpecScores scores, string input, List<SpecItem> all)
    {
        List<SpecItem> gold = [.. all.Where(static g => !g.IsIgnored)];
        List<SpecItem> predicted =
        [
            .. SpecPredictions.Of(model, DocumentReader.Read(input, "case.txt", ReadOptions.Default))
                .Where(p => gold.Exists(g => g.Extent.Overlaps(p.Extent)) || !all.Exists(g => g.IsIgnored && g.Extent.Overlaps(p.Extent))),
        ];
        int spans = Match(gold, predicted, static (g, p) => g.HasSpanOf(p));
        int values = Match(gold, predicted, static (g, p) => g.HasValueOf(p));
        int units = Match(gold, predicted, static (g, p) => g.HasUnitOf(p));
        scores.Cases++;
        scores.Span.Add(spans, predicted.Count, gold.Count);
        scores.Value.Add(values, predicted.Count, gold.Count);
        scores.Unit.Add(units, predicted.Count, gold.Count);
        int last = model == SpecModel.DateExtractor ? spans : SpecPredictions.KindOf(model) is null ? values : units;
        bool clean = last == gold.Count && predicted.Count == gold.Count;
        scores.Clean += clean ? 1 : 0;
        if (!clean)
        {
            report?.Invoke($"{model}\t{input}\tgold {string.Join("; ", gold.Select(g => Show(input, g)))}\tours {string.Join("; ", predicted.Select(p => Show(input, p)))}");
        }
    }

    private static int Match(List<SpecItem> gold, List<SpecItem> predicted, Func<SpecItem, SpecItem, bool> agree)
    {
        List<SpecItem> left = [.. predicted];
        int found = 0;
        foreach (SpecItem item in gold)
        {
            int at = left.FindIndex(p => agree(item, p));
            if (at >= 0)
            {
                left.RemoveAt(at);
                found++;
            }
        }

        return found;
    }

    private static string Show(string input, SpecItem item) =>
        $"{item.Extent.In(input)} = {item.Date ?? (item.Accepted is null ? $"{item.Low} {item.High} {item.Unit}" : string.Join(" or ", item.Accepted))}";
}

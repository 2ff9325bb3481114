using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Verbatim.Engine.Model;
using Verbatim.Evaluation.Figures;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Specs;

/// <summary>Reads the results of a case; what our contract has no form for is marked to be left out.</summary>
internal static partial class SpecGold
{
    /// <param name="model">The set that the case is of.</param>
    /// <param name="results">The case's results.</param>
    /// <param name="dateClass">Of dates, the only class that counts, or null for all.</param>
    public static List<SpecItem> Read(SpecModel model, JsonElement results, string? dateClass) =>
    [
        .. results.EnumerateArray().Where(static r => r.TryGetProperty("Start", out JsonElement start) && start.ValueKind == JsonValueKind.Number)
            .Select(r => model is SpecModel.DateExtractor or SpecModel.DateParser ? ReadDate(r, dateClass) : ReadFigure(model, r)),
    ];

    private static SpecItem ReadDate(JsonElement result, string? dateClass)
    {
        int start = result.GetProperty("Start").GetInt32();
        var extent = new Extent(start, start + result.GetProperty("Length").GetInt32());
        bool ignored = dateClass is not null && DateClass.Of(result.GetProperty("Text").GetString()!) != dateClass;
        return new SpecItem(extent, Accepted: result.TryGetProperty("Value", out JsonElement value) ? Accepted(value) : null, IsIgnored: ignored);
    }

    // a date without a year may be written without one, or resolved either way
    private static HashSet<string> Accepted(JsonElement value)
    {
        string timex = value.GetProperty("Timex").GetString()!;
        var accepted = new HashSet<string>(StringComparer.Ordinal) { timex };
        foreach (string resolution in (string[])["FutureResolution", "PastResolution"])
        {
            if (value.TryGetProperty(resolution, out JsonElement resolved) && resolved.ValueKind == JsonValueKind.Object
                && resolved.TryGetProperty("date", out JsonElement date) && date.GetString() is { } day and not "0001-01-01")
            {
                accepted.Add(day);
            }
        }

        if (NoYear().Match(timex) is { Success: true } match)
        {
            accepted.Add(match.Groups[1].Value);
            accepted.Add("--" + match.Groups[1].Value);
        }

        return accepted;
    }

    private static SpecItem ReadFigure(SpecModel model, JsonElement result)
    {
        var extent = new Extent(result.GetProperty("Start").GetInt32(), result.GetProperty("End").GetInt32() + 1);
        string? text = Field(result, "value");
        if (model == SpecModel.NumberRangeModel)
        {
            string[] ends = text![1..^1].Split(',');
            (double? low, double? high) = (Number(ends[0]), Number(ends[1]));
            return new SpecItem(extent, low, high, IsRange: true, IsIgnored: low is not null && low == high);
        }

        double? value = Number(text);
        bool relative = model == SpecModel.OrdinalModel && result.GetProperty("TypeName").GetString() != "ordinal";
        return new SpecItem(extent, value, Unit: UnitOf(model, result, value), IsIgnored: relative || value is null);
    }

    private static string? UnitOf(SpecModel model, JsonElement result, double? value)
    {
        string unit = Field(result, "unit") ?? string.Empty;
        return SpecPredictions.KindOf(model) is { } kind ? UnitNames.Of(kind == FigureKind.Age && unit == "Age" ? "Year" : unit, kind, value) : null;
    }

    private static string? Field(JsonElement result, string name) =>
        result.TryGetProperty("Resolution", out JsonElement resolution) && resolution.ValueKind == JsonValueKind.Object
        && resolution.TryGetProperty(name, out JsonElement field) && field.ValueKind != JsonValueKind.Null ? field.ToString() : null;

    private static double? Number(string? text) =>
        double.TryParse(text?.TrimEnd('%').Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    [GeneratedRegex(@"^XXXX-(\d\d-\d\d)\z")]
    private static partial Regex NoYear();
}

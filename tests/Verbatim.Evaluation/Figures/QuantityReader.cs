using System.Globalization;
using System.Text.Json;
using Verbatim.Engine.Model;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Figures;

/// <summary>Turns the gold's records and our figures into quantities.</summary>
internal static class QuantityReader
{
    public static Quantity OfGold(JsonElement record)
    {
        string value = record.GetProperty("value").ToString();
        string[] ends = value.Contains('-') && !value.StartsWith('-') && !value.Contains('E') ? value.Split('-') : [value];
        return new Quantity(
            Number(ends[0]),
            ends.Length > 1 ? Number(ends[1]) : null,
            UnitNames.OfGold(record.GetProperty("normalized_unit").GetString()!),
            record.TryGetProperty("change", out JsonElement change) ? change.GetString()! : string.Empty,
            record.TryGetProperty("referred_concepts", out JsonElement concepts) ? Concepts.OfGold(concepts.GetString()!) : []);
    }

    /// <summary>The figures that the gold would hold: it has neither ordinals nor scores nor dates.</summary>
    public static List<Quantity> OfDocument(Document document)
    {
        Extent[] dates = [.. document.Dates.AsSpan().ToArray().Select(static d => Extent.Of(d.Span))];
        return
        [
            .. document.Figures.AsSpan().ToArray()
                .Where(static f => f.Kind is not (FigureKind.Ordinal or FigureKind.Score))
                .Where(f => !Array.Exists(dates, Extent.Of(f.Span).Overlaps))
                .Select(static f => new Quantity((double)f.Value, (double?)f.Upper, UnitNames.Of(f.Unit, f.Kind, (double)f.Value), ChangeOf(f), Concepts.OfFigure(f.Concept))),
        ];
    }

    // the gold has one slot for both; the trend goes first
    private static string ChangeOf(Figure figure) => figure.Trend switch
    {
        FigureTrend.Up => "up",
        FigureTrend.Down => "down",
        _ => figure.Bound switch
        {
            FigureBound.MoreThan or FigureBound.AtLeast => ">",
            FigureBound.LessThan or FigureBound.AtMost => "<",
            FigureBound.About => "~",
            _ => "=",
        },
    };

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}

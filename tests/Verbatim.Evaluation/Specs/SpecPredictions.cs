using Verbatim.Engine.Model;
using Verbatim.Evaluation.Figures;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Specs;

/// <summary>What of a document is held against a set of cases.</summary>
internal static class SpecPredictions
{
    private static readonly HashSet<string> Temperatures = ["degree", "celsius", "fahrenheit", "kelvin", "rankine", "réaumur"];

    /// <summary>The kind of figure that a set with units asks for; null for sets without.</summary>
    public static FigureKind? KindOf(SpecModel model) => model switch
    {
        SpecModel.AgeModel => FigureKind.Age,
        SpecModel.CurrencyModel => FigureKind.Money,
        SpecModel.DimensionModel or SpecModel.TemperatureModel => FigureKind.Measure,
        _ => null,
    };

    public static List<SpecItem> Of(SpecModel model, Document document) =>
        model is SpecModel.DateExtractor or SpecModel.DateParser
            ? [.. document.Dates.AsSpan().ToArray().Select(static d => new SpecItem(Extent.Of(d.Span), Date: d.Value))]
            : [.. document.Figures.AsSpan().ToArray().SelectMany(f => Of(model, f))];

    private static SpecItem[] Of(SpecModel model, Figure figure)
    {
        var extent = Extent.Of(figure.Span);
        double value = (double)figure.Value;
        double? upper = (double?)figure.Upper;
        return model switch
        {
            SpecModel.NumberModel when figure.Kind != FigureKind.Ordinal =>
                upper is null ? [new SpecItem(extent, value)] : [new SpecItem(extent, value), new SpecItem(extent, upper)],
            SpecModel.OrdinalModel when figure.Kind == FigureKind.Ordinal => [new SpecItem(extent, value)],
            SpecModel.PercentModel when figure.Kind == FigureKind.Percentage => [new SpecItem(extent, value)],
            SpecModel.NumberRangeModel => RangeOf(figure, extent, value, upper),
            _ when KindOf(model) is { } kind && kind == figure.Kind => MeasureOf(model, figure, extent, value),
            _ => [],
        };
    }

    private static SpecItem[] RangeOf(Figure figure, Extent extent, double value, double? upper) => figure.Bound switch
    {
        _ when upper is not null => [new SpecItem(extent, value, upper, IsRange: true)],
        FigureBound.MoreThan or FigureBound.AtLeast => [new SpecItem(extent, value, IsRange: true)],
        FigureBound.LessThan or FigureBound.AtMost => [new SpecItem(extent, High: value, IsRange: true)],
        _ => [],
    };

    // a bare degree may be of an angle or of the weather
    private static SpecItem[] MeasureOf(SpecModel model, Figure figure, Extent extent, double value)
    {
        string unit = UnitNames.Of(figure.Unit, figure.Kind, value);
        bool temperature = Temperatures.Contains(unit);
        bool wanted = model switch
        {
            SpecModel.TemperatureModel => temperature,
            SpecModel.DimensionModel => !temperature || unit == "degree",
            _ => true,
        };
        return wanted ? [new SpecItem(extent, value, Unit: unit)] : [];
    }
}

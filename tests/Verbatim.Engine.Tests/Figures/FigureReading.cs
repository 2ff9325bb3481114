using System.Globalization;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Figures;

/// <summary>Reads small texts, and says what was found in one line a figure.</summary>
internal static class FigureReading
{
    public static Document Read(string text) => DocumentReader.Read(text, "figures.txt", ReadOptions.Default);

    public static Figure Single(string text) => Assert.Single(Read(text).Figures.AsSpan().ToArray());

    /// <summary>Value or range, bound, trend, kind, unit and concept, those left out that say nothing.</summary>
    public static string Describe(Figure figure)
    {
        string value = figure.Value.ToString("0.############################", CultureInfo.InvariantCulture);
        string upper = figure.Upper is { } end ? ".." + end.ToString("0.############################", CultureInfo.InvariantCulture) : string.Empty;
        string bound = figure.Bound == FigureBound.Exactly ? string.Empty : " " + figure.Bound;
        string trend = figure.Trend == FigureTrend.None ? string.Empty : " " + figure.Trend;
        string unit = figure.Unit is null ? string.Empty : " " + figure.Unit;
        return value + upper + bound + trend + " " + figure.Kind + unit;
    }

    public static string Describe(string text) => string.Join("; ", Read(text).Figures.AsSpan().ToArray().Select(Describe));
}

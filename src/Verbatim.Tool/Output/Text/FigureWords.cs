using System.Globalization;
using Verbatim.Engine.Model;

namespace Verbatim.Tool.Output.Text;

/// <summary>Says in words what a figure's fields say.</summary>
internal static class FigureWords
{
    /// <summary>For instance “more than 57000, killed” or “up 2 to 3 percentage, revenue”.</summary>
    public static string Describe(Figure figure)
    {
        string amount = Amount(figure);
        string[] parts =
        [
            figure.Trend == FigureTrend.None ? string.Empty : Words.Of(figure.Trend),
            figure.Bound == FigureBound.Exactly ? string.Empty : Words.Of(figure.Bound),
            amount,
            figure.Unit ?? string.Empty,
        ];
        string sentence = string.Join(' ', parts.Where(static part => part.Length > 0));
        return figure.Concept is null ? sentence : sentence + ", " + figure.Concept;
    }

    private static string Amount(Figure figure)
    {
        string lower = figure.Value.ToString(CultureInfo.InvariantCulture);
        return figure.Upper is { } upper ? lower + " to " + upper.ToString(CultureInfo.InvariantCulture) : lower;
    }
}

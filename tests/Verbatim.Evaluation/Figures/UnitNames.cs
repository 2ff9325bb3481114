using System.Text.RegularExpressions;
using Verbatim.Engine.Model;

namespace Verbatim.Evaluation.Figures;

/// <summary>
/// Gives one unit one name, whether we or the annotators named it: forgives spelling, not a wrong unit. What is counted
/// keeps its words.
/// </summary>
internal static partial class UnitNames
{
    /// <summary>The unit of something that has none.</summary>
    public const string None = "-";

    private const string Percentage = "percentage";
    private const string Times = "time";
    private const string Fraction = "% ";
    private const string OfAge = " of age";

    private static readonly UnitTable Units = new();

    private static readonly Dictionary<string, string> Ours = WordList.Lines("unit-aliases")
        .Select(static l => l.Split(" = ", 2)).ToDictionary(static s => s[0], static s => s[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a unit that annotators wrote down without the kind of their figure.</summary>
    public static string OfGold(string unit) =>
        unit.StartsWith(Fraction, StringComparison.Ordinal) ? Fraction + OfGold(unit[Fraction.Length..]) : Of(unit, null, null);

    /// <param name="unit">The unit as it was named.</param>
    /// <param name="kind">The figure's kind, which decides where the word alone does not; null where it is not known.</param>
    /// <param name="value">The figure's value.</param>
    public static string Of(string? unit, FigureKind? kind, double? value)
    {
        string text = Spaces().Replace((unit ?? string.Empty).Trim(), " ");
        string name = text.Length > 0 && text != None ? NameOf(text, kind) : kind == FigureKind.Percentage ? Percentage : None;

        // half the boats
        bool fraction = kind == FigureKind.Ratio && value is > -1 and < 1 && name is not (Percentage or Times);
        return (fraction ? Fraction + name : name).ToLowerInvariant();
    }

    private static string NameOf(string text, FigureKind? kind)
    {
        if (Find(text, kind) is { } name)
        {
            return name;
        }

        // “dollar a barrel”, “dollar/barrel”
        string[] parts = Per().Split(text);
        return parts.Length > 1 && Array.TrueForAll(parts, static p => p.Trim().Length > 0)
            ? string.Join(" per ", parts.Select(p => Find(p.Trim(), kind) ?? InWords(p.Trim())))
            : InWords(text);
    }

    private static string? Find(string text, FigureKind? kind)
    {
        string? name = Units.Find(Ours.GetValueOrDefault(text, text), kind);
        return name is null ? null
            : kind == FigureKind.Age && Units.Find(name + OfAge, null) is { } age ? age
            : Ours.GetValueOrDefault(name, name);
    }

    // the “20-meter boat” is one of 20 metres
    private static string InWords(string text) => string.Join(' ', text.Split(' ').Select(static w => Find(w, null) ?? w));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(" per | an? |/")]
    private static partial Regex Per();
}

using System.Text.RegularExpressions;
using Verbatim.Engine.Model;

namespace Verbatim.Evaluation.Figures;

/// <summary>Gives our units the names that the gold has for them; forgives spelling, not a wrong unit.</summary>
internal static partial class GoldUnits
{
    /// <summary>The unit of something that has none.</summary>
    public const string None = "-";

    private static readonly Dictionary<string, string> Names = ReadNames();
    private static readonly Dictionary<string, string> NamesByKind = ReadPairs("unit-names-by-kind").ToDictionary(static p => p.Other, static p => p.Name, StringComparer.Ordinal);

    private static readonly string[] Prefixes =
        ["", "pico", "nano", "micro", "milli", "centi", "deci", "deca", "hecto", "kilo", "mega", "giga", "femto"];

    private static readonly Dictionary<string, string> British = ReadBritish();

    /// <param name="unit">The unit as the engine names it.</param>
    /// <param name="kind">The figure's kind, which decides where the word alone does not; null for units of other makers.</param>
    /// <param name="value">The figure's value.</param>
    public static string Of(string? unit, FigureKind? kind, double? value)
    {
        bool fraction = kind == FigureKind.Ratio && value is > -1 and < 1;
        string text = Spaces().Replace((unit ?? string.Empty).Trim().ToLowerInvariant(), " ");
        if (text.Length == 0 || text == None)
        {
            return kind == FigureKind.Percentage ? "percentage" : fraction ? "% -" : None;
        }

        string name = NameOf(text, kind);
        bool plain = name is "percentage" or "count" || name.StartsWith('%');
        return fraction && !plain ? "% " + name : name;
    }

    private static string NameOf(string text, FigureKind? kind)
    {
        bool whole = ByKind(text, kind) is not null || Names.ContainsKey(text) || Names.ContainsKey(ToBritish(text))
            || (kind == FigureKind.Count && !text.Contains('/') && !text.Contains(' '));
        if (whole)
        {
            return PartOf(text, kind);
        }

        // “dollar a barrel”, “dollar/barrel”
        string[] parts = Per().Split(text);
        return parts.Length > 1 && Array.TrueForAll(parts, static p => !string.IsNullOrWhiteSpace(p))
            ? string.Join(" per ", parts.Select(p => PartOf(p, kind)))
            : ToBritish(text);
    }

    private static string PartOf(string text, FigureKind? kind)
    {
        string part = text.Trim();
        if (ByKind(part, kind) is { } known)
        {
            return known;
        }

        // of things counted, short words are no abbreviations of measures
        if (kind == FigureKind.Count && part.Length < 4)
        {
            return part;
        }

        part = ToBritish(part);
        return Names.GetValueOrDefault(part, part);
    }

    private static string? ByKind(string text, FigureKind? kind) =>
        kind is null ? null : NamesByKind.GetValueOrDefault(kind.Value.ToString().ToLowerInvariant() + " " + text);

    private static string ToBritish(string text) => Letters().Replace(text, static m => British.GetValueOrDefault(m.Value, m.Value));

    private static Dictionary<string, string> ReadBritish()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string prefix in Prefixes)
        {
            foreach ((string american, string british) in new[] { ("meter", "metre"), ("liter", "litre") })
            {
                found[prefix + american] = prefix + british;
                found[prefix + american + "s"] = prefix + british;
                found[prefix + british + "s"] = prefix + british;
            }
        }

        return found;
    }

    private static Dictionary<string, string> ReadNames()
    {
        // a name stands for itself, whatever other name it may be listed under before; else the first listing wins
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string other) in ReadPairs("unit-names"))
        {
            found[name] = name;
            found.TryAdd(other, name);
        }

        return found;
    }

    private static IEnumerable<(string Name, string Other)> ReadPairs(string file)
    {
        foreach (string line in WordList.Lines(file))
        {
            string[] sides = line.Split(" = ", 2);
            if (file == "unit-names-by-kind")
            {
                yield return (sides[1], sides[0]);
                continue;
            }

            foreach (string other in sides[1].Split(" | "))
            {
                yield return (sides[0], other);
            }
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(" per | an? |/")]
    private static partial Regex Per();

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Letters();
}

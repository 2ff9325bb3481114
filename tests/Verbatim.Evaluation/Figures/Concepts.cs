using System.Text.RegularExpressions;

namespace Verbatim.Evaluation.Figures;

/// <summary>Cuts concepts into the words that are compared.</summary>
internal static partial class Concepts
{
    private static readonly string[] ClosedClasses =
        ["determiner", "pronoun", "relative", "interrogative", "preposition", "coordinator", "subordinator", "negation", "auxiliary"];

    private static readonly string[] Nothing = [UnitNames.None];
    private static readonly HashSet<string> FunctionWords =
    [
        .. EngineWords.OfClass("function-words", 0, ClosedClasses, "numeral", "noun"),
        .. WordList.Read("small-words"),
    ];

    private static readonly HashSet<string> Abbreviations = EngineWords.Entries("abbreviations").Select(static e => e.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly char[] Edge = [.. "\"'“”‘’`.,;:!?()[]{}<>…—–"];

    /// <summary>The gold's words, as they stand.</summary>
    public static string[] OfGold(string concepts) => Separators().Split(concepts);

    /// <summary>Our words, without punctuation, possessive endings and function words.</summary>
    public static string[] OfFigure(string? concept)
    {
        string[] words = concept is null ? [] : [.. Separators().Split(concept.Trim()).Select(Bare).Where(IsCounted)];
        return words.Length > 0 ? words : Nothing;
    }

    private static string Bare(string word)
    {
        // the period of “Inc.” and “U.S.” is part of it
        string open = word.TrimStart(Edge);
        return Possessive().Replace(HasOwnPeriod(open) ? open : open.TrimEnd(Edge), string.Empty);
    }

    private static bool HasOwnPeriod(string word) =>
        Initials().IsMatch(word) || (word.EndsWith('.') && char.IsUpper(word[0]) && Abbreviations.Contains(word[..^1]));

    private static bool IsCounted(string word)
    {
        bool acronym = word.Length > 1 && word.Any(char.IsLetter) && !word.Any(char.IsLower);
        return word.Length > 0 && (acronym || !FunctionWords.Contains(word.ToLowerInvariant()));
    }

    [GeneratedRegex(@"[,\s]+")]
    private static partial Regex Separators();

    [GeneratedRegex("['’]s$")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"^(?:[A-Z]\.)+\z")]
    private static partial Regex Initials();
}

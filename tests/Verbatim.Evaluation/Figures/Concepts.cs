using System.Text.RegularExpressions;

namespace Verbatim.Evaluation.Figures;

/// <summary>Cuts concepts into the words that are compared.</summary>
internal static partial class Concepts
{
    private static readonly string[] Nothing = [GoldUnits.None];
    private static readonly HashSet<string> FunctionWords = WordList.Read("function-words");
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
        return Possessive().Replace(Abbreviations().IsMatch(open) ? open : open.TrimEnd(Edge), string.Empty);
    }

    private static bool IsCounted(string word)
    {
        bool acronym = word.Length > 1 && word.Any(char.IsLetter) && !word.Any(char.IsLower);
        return word.Length > 0 && (acronym || !FunctionWords.Contains(word.ToLowerInvariant()));
    }

    [GeneratedRegex(@"[,\s]+")]
    private static partial Regex Separators();

    [GeneratedRegex("['’]s$")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"^(?:(?:Inc|Corp|Co|Ltd|Cos|Bros|Mr|Mrs|Ms|Dr|St|Jr|Sr|No|Gov|Sen|Rep|Gen|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|(?:[A-Z]\.)*[A-Z])\.)\z")]
    private static partial Regex Abbreviations();
}

using System.Text.RegularExpressions;

namespace Verbatim.Evaluation.Text;

/// <summary>
/// Sentences of one paragraph, for sorting speakers by place. Simple on purpose, and apart from the engine's own, so that
/// a change of its rules does not move the classes it is measured in.
/// </summary>
internal static partial class Sentences
{
    private const int AbbreviationWindow = 12;

    private static readonly HashSet<string> Abbreviations = EngineWords.Entries("abbreviations").Select(static e => e.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> SmallAbbreviations = EngineWords.OfClass("abbreviations", 0, ["always"]);
    private static readonly HashSet<string> Says = ReadVerbs();

    public static List<Extent> Of(string text, Extent paragraph)
    {
        string line = paragraph.In(text);
        var found = new List<Extent>();
        int start = 0;
        foreach (Match stop in Stops().Matches(line))
        {
            if (!IsAbbreviation(line, stop) && !IsBeforeAttribution(line, stop))
            {
                found.Add(new Extent(paragraph.Start + start, paragraph.Start + stop.Index + stop.Length));
                start = stop.Index + stop.Length;
            }
        }

        found.Add(new Extent(paragraph.Start + start, paragraph.End));
        return found;
    }

    private static bool IsAbbreviation(string line, Match stop) =>
        stop.Groups[1].Value == "." && stop.Groups[2].Length == 0
        && LastWord().Match(line[Math.Max(0, stop.Index - AbbreviationWindow)..stop.Index]) is { Success: true } word
        && HasOwnPeriod(word.Groups[1].Value);

    private static bool HasOwnPeriod(string word) =>
        word.Contains('.') || (char.IsUpper(word[0]) ? word.Length == 1 || Abbreviations.Contains(word) : SmallAbbreviations.Contains(word));

    // “Why?” Ms. Lee asked: the question mark ends the speech, not the sentence
    private static bool IsBeforeAttribution(string line, Match stop) =>
        stop.Groups[2].Length > 0 && stop.Groups[1].Value[^1] is '!' or '?'
        && NameAndVerb().Match(line[(stop.Index + stop.Length)..]) is { Success: true } match && Says.Contains(match.Groups[1].Value);

    // all forms of the verbs but the gerund
    private static HashSet<string> ReadVerbs() =>
    [
        .. EngineWords.Entries("reporting-verbs").Where(static v => v.Field(1) == "strong")
            .SelectMany(static v => v.Field(0).Split(", ").SkipLast(1).Append(v.Key)),
    ];

    [GeneratedRegex("([.!?…]+)([”\"’')\\]]*)\\s+(?=[“\"‘'(\\[]*[A-Z0-9])")]
    private static partial Regex Stops();

    [GeneratedRegex("(?:^|[\\s(\\[“\"'‘])((?:[A-Za-z]\\.)*[A-Za-z]+)$")]
    private static partial Regex LastWord();

    [GeneratedRegex("^(?:[A-Z][\\w.’'-]*\\s+){1,4}([a-z]+)\\b")]
    private static partial Regex NameAndVerb();
}

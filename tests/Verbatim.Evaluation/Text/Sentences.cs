using System.Text.RegularExpressions;

namespace Verbatim.Evaluation.Text;

/// <summary>
/// Sentences of one paragraph, for sorting speakers by place. Simple on purpose, and apart from the engine's own, so that
/// a change of the engine does not move the classes it is measured in.
/// </summary>
internal static partial class Sentences
{
    private const int AbbreviationWindow = 12;

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
        && Abbreviations().IsMatch(line[Math.Max(0, stop.Index - AbbreviationWindow)..stop.Index]);

    // “Why?” Ms. Lee asked: the question mark ends the speech, not the sentence
    private static bool IsBeforeAttribution(string line, Match stop) =>
        stop.Groups[2].Length > 0 && stop.Groups[1].Value[^1] is '!' or '?' && Attributions().IsMatch(line[(stop.Index + stop.Length)..]);

    [GeneratedRegex("([.!?…]+)([”\"’')\\]]*)\\s+(?=[“\"‘'(\\[]*[A-Z0-9])")]
    private static partial Regex Stops();

    [GeneratedRegex("(?:^|[\\s(\\[“\"'‘])(?:Mr|Mrs|Ms|Dr|Gov|Sen|Sens|Rep|Reps|Gen|Lt|Col|Sgt|Maj|Capt|Cmdr|Adm|St|Jr|Sr|Prof|Rev|Hon|Pres|No|vs|v|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z]|(?:[A-Za-z]\\.)+[A-Za-z])$")]
    private static partial Regex Abbreviations();

    [GeneratedRegex("^(?:[A-Z][\\w.’'-]*\\s+){1,4}(?:said|says|say|asked|asks|added|adds|wrote|writes|told|replied|responded|continued|tweeted|shouted|exclaimed|declared|demanded|wondered|joked|insisted|yelled)\\b")]
    private static partial Regex Attributions();
}

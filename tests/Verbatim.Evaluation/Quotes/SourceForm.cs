using System.Text.RegularExpressions;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Quotes;

/// <summary>Sorts the words that name a speaker: a pronoun, a name, or a description. Rough, by the head of the phrase.</summary>
internal static partial class SourceForm
{
    private static readonly HashSet<string> Pronouns = EngineWords.OfClass("function-words", 0, ["pronoun", "relative"]);

    private static readonly HashSet<string> AfterHead =
        [.. EngineWords.OfClass("function-words", 0, ["preposition", "coordinator", "subordinator"]), .. WordList.Read("phrase-head-enders")];

    private static readonly HashSet<string> Titles = WordList.Read("source-titles");

    public static string Of(string text, Extent source)
    {
        string phrase = Leading().Replace(source.In(text), string.Empty);
        string? first = TokenMap.WordsOf(phrase).FirstOrDefault();
        if (first is null)
        {
            return "description";
        }

        bool alone = !TokenMap.WordsOf(phrase).Skip(1).Any() || PronounTail().IsMatch(phrase);
        if (alone && Pronouns.Contains(first.ToLowerInvariant()))
        {
            return "pronoun";
        }

        string[] head = [.. NameParts().Matches(Cuts().Split(phrase)[0]).Select(static m => m.Value).TakeWhile(static w => !AfterHead.Contains(w))];
        bool name = head.Length > 0 && char.IsUpper(head[^1][0]) && !IsCommonNoun(text, source, head);
        return name ? "name" : "description";
    }

    // a capital at the start of a sentence says nothing where the article writes the word small elsewhere
    private static bool IsCommonNoun(string text, Extent source, string[] head) =>
        head.Length == 1 && !Titles.Contains(head[0])
        && SentenceStart().IsMatch(text[Math.Max(0, source.Start - 8)..source.Start])
        && Regex.IsMatch(text, @"\b" + Regex.Escape(head[0].ToLowerInvariant()) + @"\b");

    [GeneratedRegex("^[\\s“\"‘'(\\[]+")]
    private static partial Regex Leading();

    [GeneratedRegex(@"^\w+[\s,]+(?:also|himself|herself|themselves|all|both)?$")]
    private static partial Regex PronounTail();

    [GeneratedRegex("[\\w’'.&-]+")]
    private static partial Regex NameParts();

    [GeneratedRegex(@",|;|\(|\s[—–-]+\s|\b(?:who|whose|which|that)\b")]
    private static partial Regex Cuts();

    [GeneratedRegex("(?:^|\\n|[.!?:]|[”\"’'])[\\s“\"‘']*$")]
    private static partial Regex SentenceStart();
}

namespace Verbatim.Evaluation.Speakers;

/// <summary>Compares descriptions of sources that have no name: “a doctor” and “Lee's doctor”.</summary>
internal static class SourcePhrases
{
    private static readonly HashSet<string> Leading =
        [.. EngineWords.OfClass("function-words", 0, ["determiner"]), .. EngineWords.Entries("bounds").Select(static e => e.Key)];

    private static readonly HashSet<string> AfterHead =
        [.. EngineWords.OfClass("function-words", 0, ["preposition", "relative", "complementiser"]), .. WordList.Read("phrase-head-enders")];

    public static bool AreEqual(string one, string other) => WithoutArticle(one).AsSpan().SequenceEqual(WithoutArticle(other));

    /// <summary>Whether the one is a run of words of the other and holds its head.</summary>
    public static bool AreSame(string one, string other)
    {
        string[] a = Phrase(one);
        string[] b = Phrase(other);
        return a.Length > 0 && b.Length > 0
            && (a.AsSpan().SequenceEqual(b) || (IsRun(a, b) && a.Contains(Head(b))) || (IsRun(b, a) && b.Contains(Head(a))));
    }

    private static string[] WithoutArticle(string name)
    {
        string[] words = Folding.Words(name);
        return words is ["the" or "a" or "an", ..] ? words[1..] : words;
    }

    private static string[] Phrase(string name)
    {
        string[] words = Folding.Words(name);
        int first = 0;
        while (first < words.Length - 1 && Leading.Contains(words[first]))
        {
            first++;
        }

        return words[first..];
    }

    private static string Head(string[] words)
    {
        int end = Array.FindIndex(words, 1, AfterHead.Contains);
        return end > 0 ? words[end - 1] : words[^1];
    }

    private static bool IsRun(string[] small, string[] large)
    {
        for (int i = 0; i + small.Length <= large.Length; i++)
        {
            if (large.AsSpan(i, small.Length).SequenceEqual(small))
            {
                return true;
            }
        }

        return false;
    }
}

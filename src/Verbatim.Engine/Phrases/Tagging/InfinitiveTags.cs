namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Tells “to” before an infinitive from the preposition.</summary>
internal static class InfinitiveTags
{
    private const int Window = 3;

    public static WordTag Of(TagScan scan, int i) =>
        !EndsCuePhrase(scan, i) && IntroducesInfinitive(scan, i) ? WordTag.To : WordTag.Preposition;

    // “according to state records”
    private static bool EndsCuePhrase(TagScan scan, int i) =>
        i > scan.First && (scan.Tags.ClassesOf(i - 1) & WordClass.CuePhrase) != 0
        && scan.Lexicon.CuePhrases.TryMatch(scan.Tokens, i - 1, scan.End, out _, out int length) && length > 1;

    private static bool IntroducesInfinitive(TagScan scan, int i)
    {
        for (int next = i + 1, limit = Math.Min(scan.End, i + 1 + Window); next < limit; next++)
        {
            WordClass classes = scan.ClassAt(next);
            if ((classes & WordClass.Base) != 0)
            {
                // “to plans”, “to support from allies”: a noun where the verb would want an object and none comes
                return !scan.Tokens[next].IsCapitalised || scan.IsHeadline;
            }

            if ((classes & (WordClass.Adverb | WordClass.Negation)) == 0)
            {
                return false;
            }
        }

        return false;
    }
}

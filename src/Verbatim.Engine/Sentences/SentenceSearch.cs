using Verbatim.Engine.Text;

namespace Verbatim.Engine.Sentences;

/// <summary>Finds the sentences of tokens.</summary>
internal static class SentenceSearch
{
    /// <summary>The index of the sentence that the token stands in, or -1.</summary>
    public static int At(ValueList<Sentence> sentences, int token)
    {
        int index = FirstEndingAfter(sentences, token);
        return index < sentences.Count && sentences[index].FirstToken <= token ? index : -1;
    }

    /// <summary>The index of the sentence that the token stands in or behind; the first where it stands before all, -1 where there are none.</summary>
    public static int AtOrBefore(ValueList<Sentence> sentences, int token)
    {
        int index = FirstEndingAfter(sentences, token);
        bool inside = index < sentences.Count && sentences[index].FirstToken <= token;
        return inside ? index : index > 0 ? index - 1 : sentences.Count > 0 ? 0 : -1;
    }

    /// <summary>Whether a sentence starts with the token.</summary>
    public static bool StartsAt(ValueList<Sentence> sentences, int token)
    {
        int index = At(sentences, token);
        return index >= 0 && sentences[index].FirstToken == token;
    }

    private static int FirstEndingAfter(ValueList<Sentence> sentences, int token)
    {
        int low = 0;
        int high = sentences.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (sentences[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>
/// Decides among the classes of each word by its neighbours, in one pass from left to right: “the claims” is a noun,
/// “she claims” a verb. Rules look one tag back, over adverbs, and one word ahead.
/// </summary>
internal static class Tagger
{
    /// <summary>Tags the tokens of the sentence that the scan has entered.</summary>
    public static void Run(TagScan scan)
    {
        for (int i = scan.First; i < scan.End; i++)
        {
            scan.Tags[i] = TagOf(scan, i);
        }
    }

    private static WordTag TagOf(TagScan scan, int i) => scan.Tokens[i].Kind switch
    {
        TokenKind.Word => TagOfWord(scan, i),
        TokenKind.Clitic => ApostropheTags.OfClitic(scan, i),
        TokenKind.Number => WordTag.Number,
        TokenKind.Mark => ApostropheTags.OfMark(scan, i),
        TokenKind.Punctuation => WordTag.Punctuation,
        TokenKind.Handle => WordTag.Name,
        _ => WordTag.Other,
    };

    private static WordTag TagOfWord(TagScan scan, int i)
    {
        WordClass classes = scan.Tags.ClassesOf(i);
        if (NameTags.Of(scan, i, classes) is { } name)
        {
            return name;
        }

        if ((classes & FunctionWordTags.Classes) != 0 && FunctionWordTags.Of(scan, i, classes) is { } tag)
        {
            return tag;
        }

        if (scan.IsHeadline && classes == WordClass.None)
        {
            return WordTag.Name;
        }

        return ContentWordTags.Of(scan, i, scan.ClassAt(i));
    }
}

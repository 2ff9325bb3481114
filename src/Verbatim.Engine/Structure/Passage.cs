using Verbatim.Engine.Model;

namespace Verbatim.Engine.Structure;

/// <summary>A paragraph before it is known what it is, with what the block readers look at.</summary>
internal sealed class Passage(int firstToken, int endToken, bool blankBefore)
{
    public int FirstToken { get; } = firstToken;

    /// <summary>The index just past its last token.</summary>
    public int EndToken { get; set; } = endToken;

    /// <summary>Whether an empty line, or nothing at all, stands before it.</summary>
    public bool BlankBefore { get; } = blankBefore;

    /// <summary>What it is; null until a reader claims it.</summary>
    public ParagraphKind? Kind { get; set; }

    /// <summary>For a post, the index of the first token of its signature line, else -1.</summary>
    public int SignatureToken { get; set; } = -1;

    /// <summary>How many words it has, figures included.</summary>
    public int Words { get; set; }

    /// <summary>How many of its words could carry a capital in a title: those of four letters or more.</summary>
    public int LongWords { get; set; }

    /// <summary>How many of those do.</summary>
    public int LongCapitals { get; set; }

    /// <summary>How many words of two letters or more are all capitals.</summary>
    public int UpperWords { get; set; }

    /// <summary>How many words have a small letter in first place.</summary>
    public int LowerWords { get; set; }

    /// <summary>The character that ends it, closing marks and brackets after it left out.</summary>
    public char LastCharacter { get; set; }

    /// <summary>How many sentences seem to end before its end.</summary>
    public int InnerStops { get; set; }

    public bool HasLink { get; set; }

    public bool HasHandle { get; set; }

    /// <summary>Whether it begins like a list item: a bullet or a number with a period or bracket.</summary>
    public bool IsListItem { get; set; }

    /// <summary>Whether it begins like a turn of a transcript: a name or two in capitals and a colon.</summary>
    public bool IsTurn { get; set; }

    public int TokenCount => EndToken - FirstToken;

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence => LastCharacter is '.' or '!' or '?' or '…';

    /// <summary>Whether its words are written as in a title: “Harbour Vote Put off for a Year”.</summary>
    public bool IsTitleCase => LongWords > 0 ? LongCapitals * 4 >= LongWords * 3 : LowerWords * 2 <= Words;

    /// <summary>Whether it is written in capitals: “HARBOUR VOTE”.</summary>
    public bool IsUpperCase => LowerWords == 0 && UpperWords * 2 > Words && LongCapitals == LongWords;
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Marks;

namespace Verbatim.Engine.Quotes;

/// <summary>A segment that stands in no other, with the words around it that bear on it.</summary>
internal sealed class SpeechSegment
{
    public SpeechSegment(MarkedSegment marked, int line)
    {
        Marked = marked;
        Line = line;
    }

    public MarkedSegment Marked { get; }

    /// <summary>The index of its line.</summary>
    public int Line { get; }

    /// <summary>The words between the segment before it, or the start of its line, and its opening mark.</summary>
    public TokenRange Before { get; set; }

    /// <summary>The words between its closing mark and the segment after it, or the end of its line.</summary>
    public TokenRange After { get; set; }

    /// <summary>Whether a full stop, a question mark or an exclamation mark stands last in it.</summary>
    public bool EndsSentence { get; set; }

    /// <summary>Whether it ends in a comma.</summary>
    public bool EndsInComma { get; set; }

    /// <summary>Whether a sentence starts with it.</summary>
    public bool StartsSentence { get; set; }

    /// <summary>Whether its first word has a capital.</summary>
    public bool StartsCapitalised { get; set; }

    /// <summary>How many words it has.</summary>
    public int Words { get; set; }

    /// <summary>What the explicit rules propose, in their order.</summary>
    public Attribution[] Explicit { get; set; } = [];

    /// <summary>Who says it: at first as the surest explicit rule has it, at last as the weights decide.</summary>
    public Attribution? Attribution { get; set; }

    public bool IsTerm { get; set; }
}

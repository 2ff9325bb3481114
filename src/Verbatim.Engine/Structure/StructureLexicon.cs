using Verbatim.Engine.Languages;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>The words by which the parts of an article are known.</summary>
internal sealed class StructureLexicon
{
    public StructureLexicon(LanguageData data)
    {
        NoticeOpeners = data.PhraseMap("notice-openers", SignOf);
        NoticePhrases = data.PhraseMap("notice-phrases", SignOf);
        PublisherPhrases = data.PhraseMap("publisher-phrases", static _ => true);
        SectionNames = data.PhraseMap("section-names", static _ => true);
        RelatedOpeners = data.PhraseMap("related-openers", static _ => true);
        BylineOpeners = data.PhraseMap("byline-openers", static _ => true);
        BylineWords = data.WordSet("byline-words");
        CreditWords = data.WordSet("credit-words");
        DatelineWords = data.WordSet("dateline-words");
        Pieces = data.WordSet("article-words");
        Channels = data.WordSet("channel-words");
        ProseSigns = data.WordSet("prose-signs");
        StageDirections = data.WordSet("stage-directions");
        CommonOpeners = data.WordSet("common-openers");
        Weekdays = data.WordSet("weekdays");
        Months = data.WordMap("months", static e => e.Field(0).ToNumber());
    }

    /// <summary>What notices begin with, and what must hold besides.</summary>
    public PhraseMap<NoticeSign> NoticeOpeners { get; }

    /// <summary>What only notices say, wherever in them.</summary>
    public PhraseMap<NoticeSign> NoticePhrases { get; }

    /// <summary>What the publisher's name follows: “appeared first on”.</summary>
    public PhraseMap<bool> PublisherPhrases { get; }

    /// <summary>Parts of a newspaper or a site.</summary>
    public PhraseMap<bool> SectionNames { get; }

    /// <summary>What lines begin with that name another story.</summary>
    public PhraseMap<bool> RelatedOpeners { get; }

    /// <summary>What bylines begin with.</summary>
    public PhraseMap<bool> BylineOpeners { get; }

    /// <summary>Small words that stand between the names of a byline.</summary>
    public WordMap<bool> BylineWords { get; }

    /// <summary>Small words that stand in a credit: “Harbour News and agencies”.</summary>
    public WordMap<bool> CreditWords { get; }

    /// <summary>Small words that stand in a line of place and time.</summary>
    public WordMap<bool> DatelineWords { get; }

    /// <summary>Names for what a publisher publishes.</summary>
    public WordMap<bool> Pieces { get; }

    /// <summary>Where a publisher wants to be followed.</summary>
    public WordMap<bool> Channels { get; }

    /// <summary>Words that tell an article's first sentence from a title that is written as one.</summary>
    public WordMap<bool> ProseSigns { get; }

    /// <summary>Words that begin sentences and are no names.</summary>
    public WordMap<bool> CommonOpeners { get; }

    /// <summary>What transcripts put in brackets: “(Applause)”.</summary>
    public WordMap<bool> StageDirections { get; }

    public WordMap<bool> Weekdays { get; }

    /// <summary>The months' numbers.</summary>
    public WordMap<int> Months { get; }

    private static NoticeSign SignOf(LexiconEntry entry) => entry.Field(0).Span switch
    {
        "alone" => NoticeSign.Alone,
        "channel" => NoticeSign.Channel,
        "colon" => NoticeSign.Colon,
        "edge" => NoticeSign.Edge,
        "piece" => NoticeSign.Piece,
        _ => NoticeSign.Always,
    };
}

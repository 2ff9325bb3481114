using Verbatim.Engine.Languages;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Quotes.Sources;
using Verbatim.Engine.Quotes.Terms;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes;

/// <summary>The words by which speech is reported.</summary>
internal sealed class QuoteLexicon
{
    public QuoteLexicon(LanguageData data)
    {
        Elisions = data.WordSet("elisions");
        Labels = data.PhraseMap("label-words", static entry => entry.Field(0).Span switch
        {
            "naming" => LabelWord.Naming,
            "work" => LabelWord.Work,
            "medium" => LabelWord.Medium,
            "likening" => LabelWord.Likening,
            _ => LabelWord.Word,
        });
        TermWeights = new SignWeights(data.Entries("term-weights"), new FieldNames<TermSign>().IndexOf);
        SourceWeights = new SignWeights(data.Entries("source-weights"), new FieldNames<SourceSign>().IndexOf);
    }

    /// <summary>Words that lost their beginning to an apostrophe: the “em” of “’em”.</summary>
    public WordMap<bool> Elisions { get; }

    /// <summary>Words that say what kind of thing stands between the marks after them.</summary>
    public PhraseMap<LabelWord> Labels { get; }

    /// <summary>How much each sign of a marked segment speaks for a term, where the sum is above zero.</summary>
    public SignWeights TermWeights { get; }

    /// <summary>How much each sign of a candidate speaks for its being the speaker.</summary>
    public SignWeights SourceWeights { get; }
}

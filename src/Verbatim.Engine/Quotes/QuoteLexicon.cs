using Verbatim.Engine.Languages;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes;

/// <summary>The words by which speech is reported.</summary>
internal sealed class QuoteLexicon
{
    public QuoteLexicon(LanguageData data) => Elisions = data.WordSet("elisions");

    /// <summary>Words that lost their beginning to an apostrophe: the “em” of “’em”.</summary>
    public WordMap<bool> Elisions { get; }
}

using Verbatim.Engine.Languages;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Sentences;

/// <summary>The words that bear on where sentences end.</summary>
internal sealed class SentenceLexicon
{
    public SentenceLexicon(LanguageData data) => Openers = data.WordSet("sentence-openers");

    /// <summary>Words that, with a capital, begin a sentence rather than go on with a name.</summary>
    public WordMap<bool> Openers { get; }
}

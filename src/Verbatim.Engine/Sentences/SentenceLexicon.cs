using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Sentences;

/// <summary>The words that bear on where sentences end.</summary>
internal sealed class SentenceLexicon
{
    public SentenceLexicon(LanguageData data) => _ = data;
}

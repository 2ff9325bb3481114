using Verbatim.Engine.Languages;

namespace Verbatim.Engine.People;

/// <summary>The words by which people are known.</summary>
internal sealed class PeopleLexicon
{
    public PeopleLexicon(LanguageData data) => _ = data;
}

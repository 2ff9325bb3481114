using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Quotes;

/// <summary>The words by which speech is reported.</summary>
internal sealed class QuoteLexicon
{
    public QuoteLexicon(LanguageData data) => _ = data;
}

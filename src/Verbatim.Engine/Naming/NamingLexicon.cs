using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Naming;

/// <summary>The words that names leave out.</summary>
internal sealed class NamingLexicon
{
    public NamingLexicon(LanguageData data) => _ = data;
}

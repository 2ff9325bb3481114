using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Structure;

/// <summary>The words by which the parts of an article are known.</summary>
internal sealed class StructureLexicon
{
    public StructureLexicon(LanguageData data) => _ = data;
}

using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Figures;

/// <summary>The words of numbers, units, bounds and trends.</summary>
internal sealed class FigureLexicon
{
    public FigureLexicon(LanguageData data) => _ = data;
}

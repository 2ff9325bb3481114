using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Dates;

/// <summary>The words of dates.</summary>
internal sealed class DateLexicon
{
    public DateLexicon(LanguageData data) => _ = data;
}

using Verbatim.Engine.Languages;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Naming;

/// <summary>The words that names leave out.</summary>
internal sealed class NamingLexicon
{
    public NamingLexicon(LanguageData data) => StopWords = data.WordSet("naming-stop-words");

    /// <summary>Words that say too little to begin or end a name, or to count for one.</summary>
    public WordMap<bool> StopWords { get; }
}

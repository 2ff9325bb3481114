using Verbatim.Engine.Languages;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Words;

/// <summary>Plurals and their singulars.</summary>
internal sealed class NounForms
{
    private const int ShortestPlural = 3;

    private readonly Dictionary<int, string> _singulars = [];
    private readonly WordMap<bool> _notPlural;
    private readonly List<Ending> _endings;

    public NounForms(LanguageData data)
    {
        _notPlural = data.WordSet("singular-nouns");
        foreach (LexiconEntry entry in data.Entries("plural-nouns"))
        {
            _singulars[data.Word(entry.Key)] = entry.Field(0).ToString();
        }

        var endings = new List<Ending>();
        foreach (LexiconEntry entry in data.Entries("plural-endings"))
        {
            endings.Add(new Ending(entry.Key.ToString(), entry.Field(0).ToString()));
        }

        endings.Sort(static (left, right) => right.Plural.Length - left.Plural.Length);
        _endings = endings;
    }

    /// <summary>Whether the word looks like a plural.</summary>
    public bool IsPlural(int word, ReadOnlySpan<char> characters) =>
        _singulars.ContainsKey(word) || (!_notPlural[word] && characters.Length >= ShortestPlural && FindEnding(characters) >= 0);

    /// <summary>The singular of the word; the word itself where it is no plural.</summary>
    public string Singular(int word, ReadOnlySpan<char> characters)
    {
        if (_singulars.TryGetValue(word, out string? singular))
        {
            return MatchCase(characters, singular);
        }

        int found = _notPlural[word] || characters.Length < ShortestPlural ? -1 : FindEnding(characters);
        return found < 0
            ? characters.ToString()
            : characters.Slice(0, characters.Length - _endings[found].Plural.Length).ToString() + _endings[found].Singular;
    }

    private static string MatchCase(ReadOnlySpan<char> characters, string singular) =>
        char.IsUpper(characters[0]) ? char.ToUpperInvariant(singular[0]) + singular.Substring(1) : singular;

    private int FindEnding(ReadOnlySpan<char> characters)
    {
        for (int i = 0; i < _endings.Count; i++)
        {
            string ending = _endings[i].Plural;
            if (characters.Length > ending.Length + 1
                && Folding.FoldedEquals(characters.Slice(characters.Length - ending.Length), ending.AsSpan()))
            {
                // an ending that stays as it is marks a singular: “ss”
                return _endings[i].Singular == ending ? -1 : i;
            }
        }

        return -1;
    }

    private sealed record Ending(string Plural, string Singular);
}

using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Units;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Languages;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures;

/// <summary>The words of numbers, units, bounds and trends.</summary>
internal sealed class FigureLexicon
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<int, string> _states = [];

    public FigureLexicon(LanguageData data)
    {
        _vocabulary = data.Vocabulary;
        Numerals = data.WordMap("numerals", static e => new NumeralWord(ParseClass(e.Field(0)), ParseValue(e.Field(1))));
        Units = new UnitLexicon(data);
        Nouns = new NounForms(data);
        Bounds = data.PhraseMap("bounds", static e => new BoundWords(ParseBound(e.Field(0)), ParseBound(e.Field(1))));
        Trends = data.WordMap("trends", static e => new TrendWord(
            e.Field(0) == "up" ? FigureTrend.Up : FigureTrend.Down, e.Field(1) == "adverb", e.Field(1) == "verb"));
        Names = data.PhraseMap("number-names", static e => e.Field(0) == "common");
        ReadRoles(data);
    }

    public WordMap<NumeralWord> Numerals { get; }

    public UnitLexicon Units { get; }

    public NounForms Nouns { get; }

    public PhraseMap<BoundWords> Bounds { get; }

    public WordMap<TrendWord> Trends { get; }

    /// <summary>Names that a number belongs to; true for those that are common words too.</summary>
    public PhraseMap<bool> Names { get; }

    public WordMap<FigureRoles> Roles { get; } = new();

    /// <summary>The word that stands between the two units of a rate: “dollar per barrel”.</summary>
    public string Per { get; private set; } = string.Empty;

    /// <summary>What amounts are counted by, where its name in a unit is another word: the year of “per annum”.</summary>
    public Dictionary<int, string> RateNames { get; } = [];

    /// <summary>What the word says of those who are counted: “killed” for “killing”.</summary>
    public string? StateOf(int word) => _states.TryGetValue(word, out string? state) ? state : null;

    public NumeralWord NumeralOf(ReadOnlySpan<char> word) => Numerals[_vocabulary.Find(word, Folding.Hash(word))];

    private static NumeralClass ParseClass(string name) =>
        Enum.TryParse(name.Replace("-", string.Empty), ignoreCase: true, out NumeralClass numeralClass) ? numeralClass : NumeralClass.None;

    private static decimal ParseValue(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static FigureBound? ParseBound(string name) =>
        Enum.TryParse(name.Replace("-", string.Empty), ignoreCase: true, out FigureBound bound) ? bound : null;

    private void ReadRoles(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("figure-words"))
        {
            foreach (string name in entry.Field(0).Split(' '))
            {
                AddRole(data, entry.Key, Enum.TryParse(name.Replace("-", string.Empty), ignoreCase: true, out FigureRoles role) ? role : FigureRoles.None);
            }
        }

        foreach (LexiconEntry entry in data.Entries("rate-nouns"))
        {
            AddRole(data, entry.Key, FigureRoles.Rate);
            if (entry.Field(0).Length > 0)
            {
                RateNames[data.Word(entry.Key)] = entry.Field(0);
            }
        }

        foreach (LexiconEntry entry in data.Entries("figure-states"))
        {
            AddRole(data, entry.Key, FigureRoles.State);
            _states[data.Word(entry.Key)] = entry.Field(0);
        }
    }

    private void AddRole(LanguageData data, string key, FigureRoles role)
    {
        Per = role == FigureRoles.Per ? key : Per;
        int[] words = data.Words(key);
        if (words.Length == 1)
        {
            Roles.Set(words[0], Roles[words[0]] | role);
        }
    }
}

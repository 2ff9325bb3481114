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
    private readonly HashSet<int> _statesOfPeople = [];

    public FigureLexicon(LanguageData data)
    {
        _vocabulary = data.Vocabulary;
        var classes = new FieldNames<NumeralClass>();
        var bounds = new FieldNames<FigureBound>();
        Numerals = data.WordMap("numerals", e => new NumeralWord(classes.Get(e.Field(0)), ParseValue(e.Field(1).ToString())));
        Units = new UnitLexicon(data);
        Nouns = new NounForms(data);
        Bounds = data.PhraseMap("bounds", e => new BoundWords(BoundOf(bounds, e.Field(0)), BoundOf(bounds, e.Field(1))));
        Trends = data.WordMap("trends", static e => new TrendWord(
            e.Field(0).Is("up") ? FigureTrend.Up : FigureTrend.Down, e.Field(1).Is("adverb"), e.Field(1).Is("verb"), e.Field(1).Is("by"), e.Field(1).Is("level")));
        Names = data.PhraseMap("number-names", static e => e.Field(0).Is("common"));
        LedNames = data.PhraseMap("number-led-names", static _ => true);
        Idioms = data.PhraseMap("number-idioms", static _ => true);
        Departures = data.WordSet("departure-words");
        Discounts = data.WordSet("discount-words");
        PhrasePrepositions = data.WordSet("phrase-prepositions");
        Comparatives = data.WordSet("comparatives");
        ReadRoles(data);
    }

    public WordMap<NumeralWord> Numerals { get; }

    public UnitLexicon Units { get; }

    public NounForms Nouns { get; }

    public PhraseMap<BoundWords> Bounds { get; }

    public WordMap<TrendWord> Trends { get; }

    /// <summary>Names that a number belongs to; true for those that are common words too.</summary>
    public PhraseMap<bool> Names { get; }

    /// <summary>Names that begin with a number.</summary>
    public PhraseMap<bool> LedNames { get; }

    /// <summary>Phrases that have a number in them and count nothing.</summary>
    public PhraseMap<bool> Idioms { get; }

    /// <summary>What leaves or begins at a time: “the 9.15 train”.</summary>
    public WordMap<bool> Departures { get; }

    /// <summary>Between an amount and what it is taken from: “$50 off a ticket”.</summary>
    public WordMap<bool> Discounts { get; }

    /// <summary>Nouns that “of” makes a preposition of: “on behalf of 40 sailors”.</summary>
    public WordMap<bool> PhrasePrepositions { get; }

    /// <summary>“less”, “more”.</summary>
    public WordMap<bool> Comparatives { get; }

    public WordMap<FigureRoles> Roles { get; } = new();

    /// <summary>The word that stands between the two units of a rate: “dollar per barrel”.</summary>
    public string Per { get; private set; } = string.Empty;

    /// <summary>What amounts are counted by, where its name in a unit is another word: the year of “per annum”.</summary>
    public Dictionary<int, string> RateNames { get; } = [];

    /// <summary>What the word says of those who are counted: “killed” for “killing”.</summary>
    public string? StateOf(int word) => _states.TryGetValue(word, out string? state) ? state : null;

    /// <summary>Whether the word says so of people only: “fired”.</summary>
    public bool IsStateOfPeople(int word) => _statesOfPeople.Contains(word);

    public NumeralWord NumeralOf(ReadOnlySpan<char> word) => Numerals[_vocabulary.Find(word, Folding.Hash(word))];

    private static decimal ParseValue(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static FigureBound? BoundOf(FieldNames<FigureBound> names, LexiconField name) =>
        names.TryGet(name, out FigureBound bound) ? bound : null;

    private void ReadRoles(LanguageData data)
    {
        var roles = new FieldNames<FigureRoles>();
        foreach (LexiconEntry entry in data.Entries("figure-words"))
        {
            foreach (LexiconField name in entry.Field(0).Split(' '))
            {
                AddRole(data, entry.Key, roles.Get(name));
            }
        }

        AddRoles(data, "roles", FigureRoles.Person);
        AddRoles(data, "amount-words", FigureRoles.Amount);

        foreach (LexiconEntry entry in data.Entries("rate-nouns"))
        {
            AddRole(data, entry.Key, FigureRoles.Rate);
            if (!entry.Field(0).IsEmpty)
            {
                RateNames[data.Word(entry.Key)] = entry.Field(0).ToString();
            }
        }

        foreach (LexiconEntry entry in data.Entries("figure-states"))
        {
            AddRole(data, entry.Key, FigureRoles.State);
            _states[data.Word(entry.Key)] = entry.Field(0).ToString();
            if (!entry.Field(1).IsEmpty)
            {
                _statesOfPeople.Add(data.Word(entry.Key));
            }
        }
    }

    private void AddRoles(LanguageData data, string file, FigureRoles role)
    {
        foreach (LexiconEntry entry in data.Entries(file))
        {
            AddRole(data, entry.Key, role);
        }
    }

    private void AddRole(LanguageData data, LexiconField key, FigureRoles role)
    {
        Per = role == FigureRoles.Per ? key.ToString() : Per;
        ReadOnlySpan<int> words = data.Words(key);
        if (words.Length == 1)
        {
            Roles.Set(words[0], Roles[words[0]] | role);
        }
    }
}

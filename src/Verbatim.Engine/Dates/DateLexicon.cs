using Verbatim.Engine.Languages;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>The words of dates.</summary>
internal sealed class DateLexicon
{
    private const char Blank = ' ';

    private readonly FieldNames<DateRoles> _roles = new();

    private readonly Vocabulary _vocabulary;

    public DateLexicon(LanguageData data)
    {
        _vocabulary = data.Vocabulary;
        AddNames(data, "months", DateRoles.Month);
        AddNames(data, "weekdays", DateRoles.Weekday);
        AddNumerals(data);
        AddSmallWords(data);
        var tenses = new FieldNames<TenseRoles>();
        foreach (LexiconEntry entry in data.Entries("tense-words"))
        {
            int word = data.Word(entry.Key);
            Words.Set(word, Words[word] with { Tense = Words[word].Tense | tenses.Get(entry.Field(0)) });
        }

        foreach (LexiconEntry entry in data.Entries("amount-words"))
        {
            Add(data.Word(entry.Key), DateRoles.Amount, null);
        }

        var units = new FieldNames<DateUnit>();
        RelativeDays = data.PhraseMap("relative-dates", e => new RelativeStretch(
            e.FieldCount > 0 ? e.Field(0).ToNumber() : null, e.FieldCount > 1 ? units.Get(e.Field(1)) : DateUnit.Day));
        Holidays = data.PhraseMap("holidays", static e => Holiday.Parse(e.Field(0).ToString()));
        YearOpeners = data.PhraseMap("year-openers", static _ => true);
        Eras = data.PhraseMap("eras", static e => e.Field(0).ToNumber());
        Zones = data.PhraseMap("zones", static e => e.Field(0).ToString());
        AddOpenings(data, "relative-dates");
        AddOpenings(data, "holidays");
        foreach (LexiconEntry entry in data.Entries("eras"))
        {
            Add(data.Words(entry.Key)[0], DateRoles.Opening | DateRoles.Era, null);
        }

        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconEntry entry in data.Entries("date-settings"))
        {
            settings.Add(entry.Key.ToString(), entry.Field(0).ToString());
        }

        PastEnding = settings["past-ending"];
        ProgressiveEnding = settings["progressive-ending"];
        PluralEnding = settings["plural-ending"];
        DoublePlural = PluralEnding + PluralEnding;
        Order = settings["numeric-order"] == "day-first" ? NumericOrder.DayFirst : NumericOrder.MonthFirst;
    }

    public WordMap<DateWord> Words { get; } = new();

    /// <summary>“the day before yesterday”, “the week before last”.</summary>
    public PhraseMap<RelativeStretch> RelativeDays { get; }

    public PhraseMap<Holiday> Holidays { get; }

    /// <summary>Zones with their offset; the empty string where the name does not settle it.</summary>
    public PhraseMap<string> Zones { get; }

    /// <summary>What stands beside a year, with 1 after the reckoning began and -1 before it: “A.D.”, “BC”.</summary>
    public PhraseMap<int> Eras { get; }

    /// <summary>What may stand between a month and its year: “the year”, “A.D.”.</summary>
    public PhraseMap<bool> YearOpeners { get; }

    /// <summary>The ending of most words in the past tense.</summary>
    public string PastEnding { get; }

    /// <summary>The ending of verbs of what goes on, or is planned.</summary>
    public string ProgressiveEnding { get; }

    /// <summary>The ending of most nouns in the plural.</summary>
    public string PluralEnding { get; }

    /// <summary>The ending of nouns in the singular that only look like plurals.</summary>
    public string DoublePlural { get; }

    /// <summary>How numeric dates are read where neither numbers nor document tell.</summary>
    public NumericOrder Order { get; }

    /// <summary>What the data say of a word that is no token of its own.</summary>
    public DateWord Find(ReadOnlySpan<char> word) => Words[_vocabulary.Find(word, Folding.Hash(word))];

    private void AddNames(LanguageData data, string file, DateRoles role)
    {
        foreach (LexiconEntry entry in data.Entries(file))
        {
            DateRoles roles = role;
            foreach (LexiconField mark in entry.Field(1).Split(Blank))
            {
                roles |= mark.Span switch
                {
                    "short" => DateRoles.Short,
                    "ordinary" => DateRoles.Ordinary,
                    "given-name" => DateRoles.GivenName,
                    _ => DateRoles.None,
                };
            }

            Add(data.Word(entry.Key), roles, entry.Field(0).ToNumber());
        }
    }

    private void AddNumerals(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("date-numerals"))
        {
            Add(data.Word(entry.Key), _roles.Get(entry.Field(0)), entry.FieldCount > 1 ? entry.Field(1).ToNumber() : null);
        }
    }

    private void AddSmallWords(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("date-words"))
        {
            int? value = entry.FieldCount > 1 ? entry.Field(1).ToNumber() : null;
            foreach (LexiconField role in entry.Field(0).Split(Blank))
            {
                Add(data.Word(entry.Key), _roles.Get(role), value);
            }
        }
    }

    private void Add(int word, DateRoles roles, int? value)
    {
        DateRoles opening = (roles & DateRules.Openings) != 0 ? DateRoles.Opening : DateRoles.None;
        Words.Set(word, Words[word].And(roles | opening, value));
    }

    // what the phrases begin with, and what follows it
    private void AddOpenings(LanguageData data, string file)
    {
        foreach (LexiconEntry entry in data.Entries(file))
        {
            ReadOnlySpan<int> words = data.Words(entry.Key);
            Add(words[0], DateRoles.Opening | DateRoles.Phrase, null);
            if (words.Length > 1)
            {
                Add(words[1], DateRoles.Inner, null);
            }
        }
    }
}

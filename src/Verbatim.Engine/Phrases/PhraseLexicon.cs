using Verbatim.Engine.Languages;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>What the words of a language do in its sentences: classes, reporting verbs, cue nouns and cue phrases.</summary>
internal sealed class PhraseLexicon
{
    private readonly Dictionary<string, uint> _prepositionBits = new(StringComparer.Ordinal);
    private readonly WordMap<uint> _prepositions = new();

    public PhraseLexicon(LanguageData data)
    {
        ReadClasses(data);
        ReadVerbs(data);
        ReadReportingVerbs(data);
        ReadCueNouns(data);
        ReadCueAdjectives(data);
        foreach (LexiconEntry entry in data.Entries("cue-phrases"))
        {
            int[] words = data.Words(entry.Key);
            CuePhrases.Add(words, entry.Field(0) == "after" ? CuePhrase.After : CuePhrase.None);
            Add(words[0], WordClass.CuePhrase);
        }

        Endings = new WordEndings(data);
    }

    /// <summary>What a word can be; <see cref="WordClass.None"/> for words that no list names.</summary>
    public WordMap<WordClass> Classes { get; } = new();

    /// <summary>The forms of reporting verbs, of several words too: “pointed out”.</summary>
    public PhraseMap<VerbWord> Verbs { get; } = new();

    /// <summary>Nouns for what is said.</summary>
    public PhraseMap<CueWord> CueNouns { get; } = new();

    /// <summary>Adjectives for what is thought or wanted.</summary>
    public PhraseMap<CueWord> CueAdjectives { get; } = new();

    /// <summary>Phrases that attribute without a verb: “according to”.</summary>
    public PhraseMap<CuePhrase> CuePhrases { get; } = new();

    /// <summary>Guesses from endings for words that no list names.</summary>
    public WordEndings Endings { get; }

    /// <summary>The bit of a preposition that some verb or noun asks for; 0 for any other word.</summary>
    public uint PrepositionBit(int word) => _prepositions[word];

    /// <summary>Whether a form of a reporting verb stands at <paramref name="at"/>; the longest one is taken.</summary>
    public bool TryMatchVerb(TokenList tokens, int at, int end, out VerbWord verb, out int length) =>
        Verbs.TryMatch(tokens, at, end, out verb, out length);

    private static WordClass ParseClasses(string names)
    {
        WordClass classes = WordClass.None;
        foreach (string name in names.Split(' '))
        {
            if (Enum.TryParse(name, ignoreCase: true, out WordClass one))
            {
                classes |= one;
            }
        }

        return classes;
    }

    private static WordClass ClassOf(VerbForms forms) =>
        WordClass.Verb
        | ((forms & VerbForms.Base) != 0 ? WordClass.Base : 0)
        | ((forms & VerbForms.Third) != 0 ? WordClass.Present : 0)
        | ((forms & VerbForms.Past) != 0 ? WordClass.Past : 0)
        | ((forms & VerbForms.Participle) != 0 ? WordClass.Participle : 0)
        | ((forms & VerbForms.Gerund) != 0 ? WordClass.Gerund : 0);

    private static Dictionary<string, VerbForms> FormsOf(LexiconEntry entry)
    {
        var forms = new Dictionary<string, VerbForms>(StringComparer.Ordinal) { [entry.Key] = VerbForms.Base };
        VerbForms form = VerbForms.Third;
        foreach (string word in entry.Field(0).Split(','))
        {
            string key = word.Trim();
            forms.TryGetValue(key, out VerbForms known);
            forms[key] = known | form;
            form = (VerbForms)((int)form << 1);
        }

        return forms;
    }

    private void Add(int word, WordClass classes) => Classes.Set(word, Classes[word] | classes);

    private void ReadClasses(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("function-words"))
        {
            Add(data.Word(entry.Key), ParseClasses(entry.Field(0)));
        }

        foreach (LexiconEntry entry in data.Entries("noun-verbs"))
        {
            Add(data.Word(entry.Key), WordClass.Noun);
            Add(data.Word(entry.Field(0)), WordClass.Noun);
        }

        foreach (LexiconEntry entry in data.Entries("adjectives"))
        {
            Add(data.Word(entry.Key), WordClass.Adjective);
        }
    }

    private void ReadVerbs(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("verbs"))
        {
            foreach (KeyValuePair<string, VerbForms> form in FormsOf(entry))
            {
                Add(data.Word(form.Key), ClassOf(form.Value));
            }
        }
    }

    private void ReadReportingVerbs(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("reporting-verbs"))
        {
            ReportingVerb verb = ReadVerb(data, entry);
            foreach (KeyValuePair<string, VerbForms> form in FormsOf(entry))
            {
                int[] words = data.Words(form.Key);
                Verbs.Add(words, new VerbWord(verb, form.Value));
                Add(words[0], ClassOf(form.Value) | WordClass.Reporting);
            }
        }
    }

    private ReportingVerb ReadVerb(LanguageData data, LexiconEntry entry)
    {
        Enum.TryParse(entry.Field(1), ignoreCase: true, out VerbStrength strength);
        VerbKinds kinds = VerbKinds.None;
        foreach (string name in entry.Field(2).Split(' '))
        {
            kinds |= Enum.TryParse(name, ignoreCase: true, out VerbKinds kind) ? kind : VerbKinds.None;
        }

        Complements complements = ReadComplements(data, entry.Field(3), out uint prepositions, out uint objectPrepositions);
        return new ReportingVerb(entry.Key, strength, kinds, complements, prepositions, objectPrepositions);
    }

    private void ReadCueNouns(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("cue-nouns"))
        {
            var noun = new CueWord(ReadComplements(data, entry.Field(1), out uint prepositions, out _), prepositions);
            foreach (string form in new[] { entry.Key, entry.Field(0) })
            {
                int[] words = data.Words(form);
                CueNouns.Add(words, noun);
                Add(words[0], WordClass.Noun | WordClass.CueNoun);
            }
        }
    }

    private void ReadCueAdjectives(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("cue-adjectives"))
        {
            int[] words = data.Words(entry.Key);
            CueAdjectives.Add(words, new CueWord(ReadComplements(data, entry.Field(0), out uint prepositions, out _), prepositions));
            Add(words[0], WordClass.CueAdjective | (Classes[words[0]] == WordClass.None ? WordClass.Adjective : WordClass.None));
        }
    }

    private Complements ReadComplements(LanguageData data, string field, out uint prepositions, out uint objectPrepositions)
    {
        Complements complements = Complements.None;
        prepositions = 0;
        objectPrepositions = 0;
        foreach (string item in field.Split(' '))
        {
            int plus = item.IndexOf('+');
            if (plus < 0)
            {
                complements |= Enum.TryParse(item.Replace("-", string.Empty), ignoreCase: true, out Complements one) ? one : Complements.None;
            }
            else if (plus == 0)
            {
                prepositions |= BitOf(data, item.Substring(1));
                complements |= Complements.Preposition;
            }
            else
            {
                objectPrepositions |= BitOf(data, item.Substring(plus + 1));
                complements |= Complements.ObjectPreposition;
            }
        }

        return complements;
    }

    private uint BitOf(LanguageData data, string preposition)
    {
        if (!_prepositionBits.TryGetValue(preposition, out uint bit))
        {
            bit = 1u << (_prepositionBits.Count & 31);
            _prepositionBits.Add(preposition, bit);
            _prepositions.Set(data.Word(preposition), bit);
        }

        return bit;
    }
}

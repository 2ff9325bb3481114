using Verbatim.Engine.Languages;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>What the words of a language do in its sentences: classes, reporting verbs, cue nouns and cue phrases.</summary>
internal sealed class PhraseLexicon
{
    private readonly WordMap<uint> _prepositions = new();
    private readonly FieldNames<Complements> _complements = new();
    private int _prepositionCount;

    public PhraseLexicon(LanguageData data)
    {
        var names = new FieldNames<WordClass>();
        ReadClasses(data, names);
        ReadVerbs(data);
        ReadReportingVerbs(data);
        ReadLightVerbs(data);
        ReadCueNouns(data);
        ReadCueAdjectives(data);
        foreach (LexiconEntry entry in data.Entries("cue-phrases"))
        {
            ReadOnlySpan<int> words = data.Words(entry.Key);
            CuePhrases.Add(words, entry.Field(0).Is("after") ? CuePhrase.After : CuePhrase.None);
            Add(words[0], WordClass.CuePhrase);
        }

        Endings = new WordEndings(data, names);
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

    private static WordClass ClassOf(VerbForms forms) =>
        WordClass.Verb
        | ((forms & VerbForms.Base) != 0 ? WordClass.Base : 0)
        | ((forms & VerbForms.Third) != 0 ? WordClass.Present : 0)
        | ((forms & VerbForms.Past) != 0 ? WordClass.Past : 0)
        | ((forms & VerbForms.Participle) != 0 ? WordClass.Participle : 0)
        | ((forms & VerbForms.Gerund) != 0 ? WordClass.Gerund : 0);

    private void Add(int word, WordClass classes) => Classes.Set(word, Classes[word] | classes);

    private void ReadClasses(LanguageData data, FieldNames<WordClass> names)
    {
        AddNamedClasses(data, "function-words", names);
        AddNamedClasses(data, "nouns", names);
        foreach (LexiconEntry entry in data.Entries("noun-verbs"))
        {
            Add(data.Word(entry.Key), WordClass.Noun);
            Add(data.Word(entry.Field(0)), WordClass.Noun);
        }

        foreach (LexiconEntry entry in data.Entries("evidence-nouns"))
        {
            WordClass classes = WordClass.Noun | WordClass.Evidence;
            foreach (LexiconField name in entry.Field(1).Split(' '))
            {
                classes |= names.Get(name);
            }

            Add(data.Word(entry.Key), classes);
            Add(data.Word(entry.Field(0)), classes);
        }

        foreach (LexiconEntry entry in data.Entries("adjectives"))
        {
            Add(data.Word(entry.Key), WordClass.Adjective);
        }
    }

    private void AddNamedClasses(LanguageData data, string file, FieldNames<WordClass> names)
    {
        foreach (LexiconEntry entry in data.Entries(file))
        {
            int word = data.Word(entry.Key);
            foreach (LexiconField name in entry.Field(0).Split(' '))
            {
                Add(word, names.Get(name));
            }
        }
    }

    private void ReadVerbs(LanguageData data)
    {
        var words = new VerbWords();
        foreach (LexiconEntry entry in data.Entries("verbs"))
        {
            words.Read(entry);
            for (int i = 0; i < words.Count; i++)
            {
                Add(data.Word(words.Word(i)), ClassOf(words.Forms(i)));
            }
        }
    }

    private void ReadLightVerbs(LanguageData data)
    {
        var words = new VerbWords();
        foreach (LexiconEntry entry in data.Entries("light-verbs"))
        {
            words.Read(entry);
            for (int i = 0; i < words.Count; i++)
            {
                Add(data.Word(words.Word(i)), WordClass.Light);
            }
        }
    }

    private void ReadReportingVerbs(LanguageData data)
    {
        var strengths = new FieldNames<VerbStrength>();
        var kinds = new FieldNames<VerbKinds>();
        var forms = new VerbWords();
        foreach (LexiconEntry entry in data.Entries("reporting-verbs"))
        {
            VerbKinds kind = VerbKinds.None;
            foreach (LexiconField name in entry.Field(2).Split(' '))
            {
                kind |= kinds.Get(name);
            }

            AddReportingVerb(data, entry, forms, strengths.Get(entry.Field(1)), kind);
        }
    }

    private void AddReportingVerb(LanguageData data, LexiconEntry entry, VerbWords forms, VerbStrength strength, VerbKinds kinds)
    {
        Complements complements = ReadComplements(data, entry.Field(3), out uint prepositions, out uint objectPrepositions);
        var verb = new ReportingVerb(entry.Key.ToString(), strength, kinds, complements, prepositions, objectPrepositions);
        forms.Read(entry);
        for (int i = 0; i < forms.Count; i++)
        {
            ReadOnlySpan<int> words = data.Words(forms.Word(i));
            Verbs.Add(words, new VerbWord(verb, forms.Forms(i)));
            Add(words[0], ClassOf(forms.Forms(i)) | WordClass.Reporting);
        }
    }

    private void ReadCueNouns(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("cue-nouns"))
        {
            var noun = new CueWord(ReadComplements(data, entry.Field(1), out uint prepositions, out _), prepositions);
            AddCueNoun(data.Words(entry.Key), noun);
            AddCueNoun(data.Words(entry.Field(0)), noun);
        }
    }

    private void AddCueNoun(ReadOnlySpan<int> words, CueWord noun)
    {
        CueNouns.Add(words, noun);
        Add(words[0], WordClass.Noun | WordClass.CueNoun);
    }

    private void ReadCueAdjectives(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("cue-adjectives"))
        {
            var adjective = new CueWord(ReadComplements(data, entry.Field(0), out uint prepositions, out _), prepositions);
            ReadOnlySpan<int> words = data.Words(entry.Key);
            CueAdjectives.Add(words, adjective);
            Add(words[0], WordClass.CueAdjective | (Classes[words[0]] == WordClass.None ? WordClass.Adjective : WordClass.None));
        }
    }

    private Complements ReadComplements(LanguageData data, LexiconField field, out uint prepositions, out uint objectPrepositions)
    {
        Complements complements = Complements.None;
        prepositions = 0;
        objectPrepositions = 0;
        foreach (LexiconField item in field.Split(' '))
        {
            int plus = item.IndexOf('+');
            if (plus < 0)
            {
                complements |= _complements.Get(item);
            }
            else if (plus == 0)
            {
                prepositions |= BitOf(data.Word(item.Slice(1)));
                complements |= Complements.Preposition;
            }
            else
            {
                objectPrepositions |= BitOf(data.Word(item.Slice(plus + 1)));
                complements |= Complements.ObjectPreposition;
            }
        }

        return complements;
    }

    private uint BitOf(int preposition)
    {
        if (_prepositions[preposition] == 0)
        {
            _prepositions.Set(preposition, 1u << (_prepositionCount++ & 31));
        }

        return _prepositions[preposition];
    }
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Languages;

/// <summary>Turns the data files of one language into tables over word numbers, while the language is loaded.</summary>
internal sealed class LanguageData
{
    private readonly string _language;
    private readonly Phrase _phrase;

    public LanguageData(string language)
    {
        _language = language;
        _phrase = new Phrase(this);
        foreach (LexiconEntry entry in Entries("abbreviations"))
        {
            Abbreviations.Set(Word(entry.Key), entry.Field(0).Span switch
            {
                "before-name" => Abbreviation.BeforeName,
                "capitalised" => Abbreviation.Capitalised,
                "before-number" => Abbreviation.BeforeNumber,
                _ => Abbreviation.Always,
            });
        }
    }

    public Vocabulary Vocabulary { get; } = new();

    public WordMap<Abbreviation> Abbreviations { get; } = new();

    /// <summary>The files that were asked for.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The entries of a file.</summary>
    public LexiconFile Entries(string file)
    {
        Files.Add(file);
        return LexiconReader.Read(_language, file);
    }

    /// <summary>The number of a single word.</summary>
    public int Word(ReadOnlySpan<char> word) => Vocabulary.Intern(word);

    /// <summary>The numbers of the tokens of a phrase, until the next phrase is asked for.</summary>
    public ReadOnlySpan<int> Words(ReadOnlySpan<char> phrase)
    {
        _phrase.Clear();
        if (IsPlain(phrase))
        {
            AddPlain(phrase);
        }
        else
        {
            _phrase.Cut(phrase.ToString());
        }

        return _phrase.Words;
    }

    /// <summary>The words of a file, each alone on its line.</summary>
    public WordMap<bool> WordSet(string file) => WordMap(file, static _ => true);

    /// <summary>What a file says of single words.</summary>
    public WordMap<T> WordMap<T>(string file, Func<LexiconEntry, T> value)
    {
        var map = new WordMap<T>();
        foreach (LexiconEntry entry in Entries(file))
        {
            map.Set(Word(entry.Key), value(entry));
        }

        return map;
    }

    /// <summary>What a file says of words and phrases.</summary>
    public PhraseMap<T> PhraseMap<T>(string file, Func<LexiconEntry, T> value)
    {
        var map = new PhraseMap<T>();
        foreach (LexiconEntry entry in Entries(file))
        {
            map.Add(Words(entry.Key), value(entry));
        }

        return map;
    }

    // words of a to z with one blank between them: the tokenizer would cut at the blanks
    private static bool IsPlain(ReadOnlySpan<char> phrase)
    {
        bool letter = false;
        foreach (char character in phrase)
        {
            bool before = letter;
            letter = ((uint)character | 0x20) - 'a' <= 'z' - 'a';
            if (!letter && !(before && character == ' '))
            {
                return false;
            }
        }

        return letter;
    }

    private void AddPlain(ReadOnlySpan<char> phrase)
    {
        for (int blank = phrase.IndexOf(' '); blank >= 0; blank = phrase.IndexOf(' '))
        {
            _phrase.Add(Word(phrase.Slice(0, blank)));
            phrase = phrase.Slice(blank + 1);
        }

        _phrase.Add(Word(phrase));
    }

    private sealed class Phrase(LanguageData data)
    {
        private int[] _words = new int[8];
        private int _count;

        public ReadOnlySpan<int> Words => _words.AsSpan(0, _count);

        public void Clear() => _count = 0;

        public void Cut(string phrase) =>
            Tokenizer<PhraseSink>.Run(phrase, new PhraseSink(data, this, phrase), CancellationToken.None);

        public void Add(int word)
        {
            if (_count == _words.Length)
            {
                Arrays.Grow(ref _words, _count + 1);
            }

            _words[_count++] = word;
        }
    }

    private readonly struct PhraseSink(LanguageData data, Phrase phrase, string text) : ITokenSink
    {
        public Abbreviation AbbreviationOf(ReadOnlySpan<char> word) =>
            data.Abbreviations[data.Vocabulary.Find(word, Folding.Hash(word))];

        public void Add(int start, int length, int wordLength, uint hash, TokenKind kind, LetterCase letterCase, TokenFlags flags) =>
            phrase.Add(data.Vocabulary.Intern(text.AsSpan(start, wordLength), hash));
    }
}

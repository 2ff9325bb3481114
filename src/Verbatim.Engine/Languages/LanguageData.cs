using Verbatim.Engine.Text;

namespace Verbatim.Engine.Languages;

/// <summary>Turns the data files of one language into tables over word numbers, while the language is loaded.</summary>
internal sealed class LanguageData
{
    private readonly string _language;

    public LanguageData(string language)
    {
        _language = language;
        foreach (LexiconEntry entry in Entries("abbreviations"))
        {
            Abbreviations.Set(Vocabulary.Intern(entry.Key), entry.Field(0) switch
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
    public List<LexiconEntry> Entries(string file)
    {
        Files.Add(file);
        return LexiconReader.Read(_language, file);
    }

    /// <summary>The number of a single word.</summary>
    public int Word(string word) => Vocabulary.Intern(word);

    /// <summary>The numbers of the tokens of a phrase.</summary>
    public int[] Words(string phrase)
    {
        if (IsPlainWord(phrase))
        {
            return [Word(phrase)];
        }

        var sink = new PhraseSink(phrase, this);
        Tokenizer.Run(phrase, sink, CancellationToken.None);
        return [.. sink.Words];
    }

    /// <summary>The words of a file, each alone on its line.</summary>
    public WordMap<bool> WordSet(string file) => WordMap(file, static _ => true);

    /// <summary>What a file says of single words.</summary>
    public WordMap<T> WordMap<T>(string file, Func<LexiconEntry, T> value)
        where T : struct
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

    // what the tokenizer would leave whole
    private static bool IsPlainWord(string phrase)
    {
        foreach (char character in phrase)
        {
            if (((uint)character | 0x20) - 'a' > 'z' - 'a')
            {
                return false;
            }
        }

        return phrase.Length > 0;
    }

    private sealed class PhraseSink(string phrase, LanguageData data) : ITokenSink
    {
        public List<int> Words { get; } = [];

        public Abbreviation AbbreviationOf(ReadOnlySpan<char> word) =>
            data.Abbreviations[data.Vocabulary.Find(word, Folding.Hash(word))];

        public void Add(int start, int length, int wordLength, uint hash, TokenKind kind, LetterCase letterCase, TokenFlags flags) =>
            Words.Add(data.Vocabulary.Intern(phrase.AsSpan(start, wordLength), hash));
    }
}

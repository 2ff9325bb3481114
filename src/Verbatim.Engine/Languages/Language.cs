using Verbatim.Engine.Dates;
using Verbatim.Engine.Figures;
using Verbatim.Engine.Naming;
using Verbatim.Engine.People;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Languages;

/// <summary>The words of one language, as tables. Read from its data files once, then shared and never changed.</summary>
internal sealed class Language
{
    public Language(string name)
    {
        var data = new LanguageData(name);
        Name = name;
        Vocabulary = data.Vocabulary;
        Abbreviations = data.Abbreviations;
        Structure = new StructureLexicon(data);
        Sentences = new SentenceLexicon(data);
        Phrases = new PhraseLexicon(data);
        Dates = new DateLexicon(data);
        People = new PeopleLexicon(data);
        Quotes = new QuoteLexicon(data);
        Figures = new FigureLexicon(data);
        Naming = new NamingLexicon(data);
        Files = data.Files;
    }

    public string Name { get; }

    /// <summary>The data files that the tables were read from.</summary>
    public IReadOnlyCollection<string> Files { get; }

    public Vocabulary Vocabulary { get; }

    public WordMap<Abbreviation> Abbreviations { get; }

    public StructureLexicon Structure { get; }

    public SentenceLexicon Sentences { get; }

    public PhraseLexicon Phrases { get; }

    public DateLexicon Dates { get; }

    public PeopleLexicon People { get; }

    public QuoteLexicon Quotes { get; }

    public FigureLexicon Figures { get; }

    public NamingLexicon Naming { get; }
}

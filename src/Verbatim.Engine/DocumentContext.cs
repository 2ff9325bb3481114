using Verbatim.Engine.Findings;
using Verbatim.Engine.Languages;
using Verbatim.Engine.Model;
using Verbatim.Engine.People;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Marks;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Quotes.Sources;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine;

/// <summary>What the stages know of one document so far. Each stage fills its own part and reads earlier ones.</summary>
internal sealed class DocumentContext
{
    public DocumentContext(string text, string path, ReadOptions options, CancellationToken cancellation)
    {
        Text = text;
        Path = path;
        Options = options;
        Cancellation = cancellation;
        Language = LanguageCatalog.Get(options.Language);
        Tokens = new TokenList(text);
        var words = new DocumentWords(Language.Vocabulary, text);
        Tokenizer<DocumentTokenSink>.Run(
            text, new DocumentTokenSink(Tokens, words, Language.Vocabulary, Language.Abbreviations), cancellation);
        Tokens.Close();
        Tags = new TagList(Tokens.Count);
    }

    public string Text { get; }

    public string Path { get; }

    public ReadOptions Options { get; }

    public CancellationToken Cancellation { get; }

    public Language Language { get; }

    public TokenList Tokens { get; }

    /// <summary>By <see cref="StructureStage"/>.</summary>
    public List<Block> Blocks { get; } = [];

    public Span? Title { get; set; }

    public Span? Standfirst { get; set; }

    public Span? Byline { get; set; }

    public Span? Publisher { get; set; }

    /// <summary>The ISO date of the article, by <see cref="StructureStage"/> or <see cref="Dates.DateStage"/>.</summary>
    public string? Published { get; set; }

    /// <summary>By <see cref="MarkStage"/>: in order of their opening marks.</summary>
    public ValueList<MarkedSegment> Segments { get; } = [];

    /// <summary>By <see cref="SentenceStage"/>.</summary>
    public ValueList<Sentence> Sentences { get; } = [];

    /// <summary>By <see cref="TagStage"/>: what each token most likely is.</summary>
    public TagList Tags { get; }

    public List<Link> Links { get; } = [];

    public List<DateMention> Dates { get; set; } = [];

    /// <summary>By <see cref="PeopleStage"/>: in order of their first mention.</summary>
    public List<Person> People { get; set; } = [];

    /// <summary>By <see cref="PeopleStage"/>: who is named where.</summary>
    public PeopleIndex? Names { get; set; }

    public List<Quote> Quotes { get; set; } = [];

    public List<Figure> Figures { get; set; } = [];

    /// <summary>What is to be reported, located once all stages have run.</summary>
    public List<PendingFinding> Findings { get; } = [];

    /// <summary>Why the stages decided as they did; null unless that was asked for.</summary>
    public List<Trace>? Traces { get; set; }

    /// <summary>The marked segments with the signs that were weighed; null unless that was asked for, to fit the weights.</summary>
    public List<(Span Segment, SignSet Signs)>? WeighedTerms { get; set; }

    /// <summary>The marked segments with everybody who may have said them; null unless that was asked for, to fit the weights.</summary>
    public List<(Span Segment, IReadOnlyList<SourceCandidate> Candidates)>? WeighedSources { get; set; }

    public void Report(FindingDefinition definition, Span span, params string[] arguments) =>
        Findings.Add(new PendingFinding(definition, span, arguments) { Index = Findings.Count });
}

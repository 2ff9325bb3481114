using System;
using System.Collections.Generic;
using System.Threading;

namespace Verbatim;

/// <summary>What one document holds: its text, and everything found in it, in document order.</summary>
internal sealed partial class Article
{
    /// <summary>The whole text, as a field: one method less to compile on the way to the first quote.</summary>
    internal readonly string Content;

    private readonly string _table;
    private readonly int _quotes;
    private ArticleDecoder? _decoder;
    private ArticleHead? _head;
    private IReadOnlyList<Paragraph>? _paragraphs;
    private IReadOnlyList<Figure>? _figures;
    private IReadOnlyList<DateMention>? _dates;
    private IReadOnlyList<Person>? _people;
    private IReadOnlyList<Link>? _links;
    private QuoteDetails[]? _details;
    private int[]? _lines;

    // quotes are what most programs ask for; what is not asked for is not decoded, and its decoder not even compiled
    internal Article(string path, string text, string table, int generation)
    {
        int position = 0;
        int surrogates = TableReader.Number(table, ref position);
        Content = surrogates == 0 ? text : ArticleDecoder.RestoreSurrogates(text, surrogates, table, ref position);
        _quotes = position;
        var quotes = new Quote[TableReader.Number(table, ref position)];
        int start = 0;
        for (int i = 0; i < quotes.Length; i++)
        {
            var kind = (QuoteKind)(TableReader.Number(table, ref position) % ArticleDecoder.QuoteKinds);
            start += TableReader.Number(table, ref position);
            quotes[i] = new Quote(this, start, TableReader.Number(table, ref position), kind, i);
        }

        Path = path;
        Quotes = quotes;
        Generation = generation;
        _table = table;
    }

    /// <summary>The path of the document in its project.</summary>
    public string Path { get; }

    /// <summary>The title, or null.</summary>
    public string? Title => Head.Title;

    /// <summary>The summary line under the title, or null.</summary>
    public string? Standfirst => Head.Standfirst;

    /// <summary>The line that names the author, or null.</summary>
    public string? Byline => Head.Byline;

    /// <summary>The publisher, or null where the article does not name it.</summary>
    public string? Publisher => Head.Publisher;

    /// <summary>The ISO 8601 date of the article, as it gives it itself, or null.</summary>
    public string? Published => Head.Published;

    /// <summary>The whole text, unchanged.</summary>
    public string Text => Content;

    /// <summary>The blocks of the article.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs ?? Keep(ref _paragraphs, Decoder.ReadParagraphs());

    /// <summary>What is quoted.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>The numbers.</summary>
    public IReadOnlyList<Figure> Figures => _figures ?? Keep(ref _figures, Decoder.ReadFigures());

    /// <summary>The dates.</summary>
    public IReadOnlyList<DateMention> Dates => _dates ?? Keep(ref _dates, Decoder.ReadDates());

    /// <summary>The people, in order of their first mention.</summary>
    public IReadOnlyList<Person> People => _people ?? Keep(ref _people, Decoder.ReadPeople());

    /// <summary>The web addresses.</summary>
    public IReadOnlyList<Link> Links => _links ?? Keep(ref _links, Decoder.ReadLinks());

    internal int Generation { get; }

    internal QuoteDetails[] QuoteDetails => _details ?? Keep(ref _details, Decoder.ReadQuoteDetails());

    private ArticleHead Head => _head ?? Keep(ref _head, Decoder.ReadHead());

    private ArticleDecoder Decoder => _decoder ?? Keep(ref _decoder, new ArticleDecoder(this, _table, _quotes));

    /// <summary>The title, or the path where there is none.</summary>
    public override string ToString() => Title ?? Path;

    internal SourceLocation Locate(Span span)
    {
        int[] lines = _lines ??= FindLines();
        int index = Array.BinarySearch(lines, span.Start);
        int line = index >= 0 ? index : ~index - 1;
        return new SourceLocation(Path, line + 1, span.Start - lines[line] + 1, span);
    }

    internal IReadOnlyList<Excerpt> Excerpts(Span[] spans)
    {
        var excerpts = new Excerpt[spans.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            excerpts[i] = new Excerpt(this, spans[i].Start, spans[i].Length);
        }

        return excerpts;
    }

    internal IReadOnlyList<Quote> QuotesOf(Person person)
    {
        var quotes = new List<Quote>();
        foreach (Quote quote in Quotes)
        {
            if (ReferenceEquals(quote.Speaker?.Person, person))
            {
                quotes.Add(quote);
            }
        }

        return quotes;
    }

    // where several threads read the same items, all of them get those of the first
    private static T Keep<T>(ref T? field, T items)
        where T : class => Interlocked.CompareExchange(ref field, items, null) ?? items;

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < Content.Length; i++)
        {
            char character = Content[i];
            if (character == '\n' || (character == '\r' && (i + 1 == Content.Length || Content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}

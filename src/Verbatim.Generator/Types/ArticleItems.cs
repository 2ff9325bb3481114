using System;
using System.Collections.Generic;
using System.Threading;

namespace Verbatim;

/// <summary>What of an article is decoded when it is asked for: all but its quotes.</summary>
internal sealed class ArticleItems
{
    private readonly Article _article;
    private readonly ArticleDecoder _decoder;
    private ArticleHead? _head;
    private Paragraph[]? _paragraphs;
    private Figure[]? _figures;
    private DateMention[]? _dates;
    private Person[]? _people;
    private Link[]? _links;
    private QuoteDetails[]? _quoteDetails;
    private int[]? _lines;

    private ArticleItems(Article article, ArticleDecoder decoder)
    {
        _article = article;
        _decoder = decoder;
    }

    public ArticleHead Head => _head ?? Keep(ref _head, _decoder.ReadHead());

    public Paragraph[] Paragraphs => _paragraphs ?? Keep(ref _paragraphs, _decoder.ReadParagraphs());

    public Figure[] Figures => _figures ?? Keep(ref _figures, _decoder.ReadFigures());

    public DateMention[] Dates => _dates ?? Keep(ref _dates, _decoder.ReadDates());

    public Person[] People => _people ?? Keep(ref _people, _decoder.ReadPeople());

    public Link[] Links => _links ?? Keep(ref _links, _decoder.ReadLinks());

    public QuoteDetails[] QuoteDetails => _quoteDetails ?? Keep(ref _quoteDetails, _decoder.ReadQuoteDetails());

    private int[] Lines => _lines ?? Keep(ref _lines, FindLines(_article.Text));

    /// <summary>Makes the items of an article, unless another thread was faster.</summary>
    /// <param name="items">Where they are kept.</param>
    /// <param name="article">The article.</param>
    /// <param name="table">Its table.</param>
    /// <param name="quotes">Where its quotes begin.</param>
    public static ArticleItems Of(ref ArticleItems? items, Article article, byte[] table, int quotes) =>
        items ?? Keep(ref items, new ArticleItems(article, new ArticleDecoder(article, table, quotes)));

    public static IReadOnlyList<Excerpt> Excerpts(Article article, Span[] spans)
    {
        var excerpts = new Excerpt[spans.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            excerpts[i] = new Excerpt(article, spans[i].Start, spans[i].Length);
        }

        return excerpts;
    }

    public static IReadOnlyList<Quote> QuotesOf(Person person)
    {
        var quotes = new List<Quote>();
        foreach (Quote quote in person.Article.Quotes)
        {
            if (ReferenceEquals(quote.Speaker?.Person, person))
            {
                quotes.Add(quote);
            }
        }

        return quotes;
    }

    public SourceLocation Locate(Span span)
    {
        int[] lines = Lines;
        int index = Array.BinarySearch(lines, span.Start);
        int line = index >= 0 ? index : ~index - 1;
        return new SourceLocation(_article.Path, line + 1, span.Start - lines[line] + 1, span);
    }

    // where several threads read the same items, all of them get those of the first
    private static T Keep<T>(ref T? field, T items)
        where T : class => Interlocked.CompareExchange(ref field, items, null) ?? items;

    private static int[] FindLines(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character == '\n' || (character == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}

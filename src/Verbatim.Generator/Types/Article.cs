using System;
using System.Collections.Generic;
using System.Threading;

namespace Verbatim;

/// <summary>What one document holds: its text, and everything found in it, in document order.</summary>
internal sealed partial class Article
{
    private readonly string _content;
    private readonly int _length;
    private readonly ArticleDecoder _decoder;
    private string? _text;
    private int[]? _lines;
    private LaterItems? _later;

    // in the order of the table
    internal Article(ArticleDecoder decoder, ref TableReader table)
    {
        _decoder = decoder;
        _content = decoder.Content;
        _length = decoder.Length;
        Path = decoder.Path;
        Generation = decoder.Generation;
        Title = decoder.ReadSlice(ref table);
        Standfirst = decoder.ReadSlice(ref table);
        Byline = decoder.ReadSlice(ref table);
        Publisher = decoder.ReadSlice(ref table);
        Published = decoder.ReadString(ref table);
        Paragraphs = ArticleDecoder.ReadParagraphs(this, ref table);
        People = decoder.ReadPeople(this, ref table);
        Quotes = decoder.ReadQuotes(this, ref table);
        decoder.Keep(ref table);
    }

    /// <summary>The path of the document in its project.</summary>
    public string Path { get; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; }

    /// <summary>The summary line under the title, or null.</summary>
    public string? Standfirst { get; }

    /// <summary>The line that names the author, or null.</summary>
    public string? Byline { get; }

    /// <summary>The publisher, or null where the article does not name it.</summary>
    public string? Publisher { get; }

    /// <summary>The ISO 8601 date of the article, as it gives it itself, or null.</summary>
    public string? Published { get; }

    /// <summary>The whole text, unchanged.</summary>
    public string Text => _text ??= _content.Substring(0, _length);

    /// <summary>The blocks of the article.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>What is quoted.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>The numbers.</summary>
    public IReadOnlyList<Figure> Figures => Later.Figures;

    /// <summary>The dates.</summary>
    public IReadOnlyList<DateMention> Dates => Later.Dates;

    /// <summary>The people, in order of their first mention.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>The web addresses.</summary>
    public IReadOnlyList<Link> Links => Later.Links;

    internal int Generation { get; }

    // most programs ask for quotes, and what is not decoded need not be compiled either
    private LaterItems Later =>
        _later ?? Interlocked.CompareExchange(ref _later, _decoder.ReadLater(this), null) ?? _later!;

    /// <summary>The title, or the path where there is none.</summary>
    public override string ToString() => Title ?? Path;

    internal string Slice(Span span) => _content.Substring(span.Start, span.Length);

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
            excerpts[i] = new Excerpt(this, spans[i]);
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

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < _length; i++)
        {
            char character = _content[i];
            if (character == '\n' || (character == '\r' && (i + 1 == _length || _content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}

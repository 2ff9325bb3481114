using System.Collections.Generic;

namespace Verbatim;

/// <summary>What one document holds: its text, and everything found in it, in document order.</summary>
internal sealed partial class Article
{
    /// <summary>The whole text, as a field: one method less to compile on the way to the first quote.</summary>
    internal readonly string Content;

    private readonly byte[] _table;
    private readonly int _quotes;
    private ArticleItems? _items;

    // quotes are what most programs ask for; what is not asked for is not decoded, and its decoder not even compiled
    internal Article(string path, string text, byte[] table, int generation)
    {
        int position = 0;
        int surrogates = TableReader.Number(table, ref position);
        Content = surrogates == 0 ? text : TableReader.RestoreSurrogates(text, surrogates, table, ref position);
        _quotes = position;
        var quotes = new Quote[TableReader.Number(table, ref position)];
        int start = 0;
        for (int i = 0; i < quotes.Length; i++)
        {
            var kind = (QuoteKind)(TableReader.Number(table, ref position) % ArticleDecoder.QuoteKinds);
            start += TableReader.Number(table, ref position);
            quotes[i] = new Quote(this, start, TableReader.Number(table, ref position), kind, i);
        }

        _table = table;
        Path = path;
        Quotes = quotes;
        Generation = generation;
    }

    /// <summary>The path of the document in its project.</summary>
    public string Path { get; }

    /// <summary>The title, or null.</summary>
    public string? Title => Items.Head.Title;

    /// <summary>The summary line under the title, or null.</summary>
    public string? Standfirst => Items.Head.Standfirst;

    /// <summary>The line that names the author, or null.</summary>
    public string? Byline => Items.Head.Byline;

    /// <summary>The publisher, or null where the article does not name it.</summary>
    public string? Publisher => Items.Head.Publisher;

    /// <summary>The ISO 8601 date of the article, as it gives it itself, or null.</summary>
    public string? Published => Items.Head.Published;

    /// <summary>The whole text, unchanged.</summary>
    public string Text => Content;

    /// <summary>The blocks of the article.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => Items.Paragraphs;

    /// <summary>What is quoted.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>The numbers.</summary>
    public IReadOnlyList<Figure> Figures => Items.Figures;

    /// <summary>The dates.</summary>
    public IReadOnlyList<DateMention> Dates => Items.Dates;

    /// <summary>The people, in order of their first mention.</summary>
    public IReadOnlyList<Person> People => Items.People;

    /// <summary>The web addresses.</summary>
    public IReadOnlyList<Link> Links => Items.Links;

    internal int Generation { get; }

    internal ArticleItems Items => _items ?? ArticleItems.Of(ref _items, this, _table, _quotes);

    /// <summary>The title, or the path where there is none.</summary>
    public override string ToString() => Title ?? Path;
}

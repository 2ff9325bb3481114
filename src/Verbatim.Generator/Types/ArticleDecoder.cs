using System;

namespace Verbatim;

/// <summary>Makes the items of one article from its table.</summary>
internal sealed class ArticleDecoder
{
    private readonly string _path;
    private readonly int _generation;
    private string _content;
    private Article _article = null!;
    private Person[] _people = Array.Empty<Person>();
    private Speaker[] _speakers = Array.Empty<Speaker>();

    public ArticleDecoder(string path, string content, int generation)
    {
        _path = path;
        _content = content;
        _generation = generation;
    }

    public Article Read(ref TableReader table)
    {
        int length = table.Number();
        RestoreSurrogates(ref table);
        _article = new Article(_path, _content, length, _generation);
        ReadHead(ref table);
        _article.Paragraphs = ReadParagraphs(ref table);
        _article.People = _people = ReadPeople(ref table);
        _speakers = ReadSpeakers(ref table);
        _article.Quotes = ReadQuotes(ref table);
        _article.Figures = ReadFigures(ref table);
        _article.Dates = ReadDates(ref table);
        _article.Links = ReadLinks(ref table);
        return _article;
    }

    // UTF-8 has no form for half a surrogate pair
    private void RestoreSurrogates(ref TableReader table)
    {
        int count = table.Number();
        if (count == 0)
        {
            return;
        }

        char[] content = _content.ToCharArray();
        int position = 0;
        for (int i = 0; i < count; i++)
        {
            position += table.Number();
            content[position] = (char)table.Number();
        }

        _content = new string(content);
    }

    private void ReadHead(ref TableReader table)
    {
        _article.Title = OptionalString(ref table);
        _article.Standfirst = OptionalString(ref table);
        _article.Byline = OptionalString(ref table);
        _article.Publisher = OptionalString(ref table);
        _article.Published = OptionalString(ref table);
    }

    private Paragraph[] ReadParagraphs(ref TableReader table)
    {
        var paragraphs = new Paragraph[table.Number()];
        int start = 0;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            var kind = (ParagraphKind)table.Number();
            Span span = table.SpanAfter(start);
            start = span.Start;
            paragraphs[i] = new Paragraph(_article, span, kind);
        }

        return paragraphs;
    }

    private Person[] ReadPeople(ref TableReader table)
    {
        var people = new Person[table.Number()];
        for (int i = 0; i < people.Length; i++)
        {
            string name = _article.Slice(table.Span());
            string? role = OptionalString(ref table);
            string[] aliases = new string[table.Number()];
            for (int alias = 0; alias < aliases.Length; alias++)
            {
                aliases[alias] = _article.Slice(table.Span());
            }

            people[i] = new Person(_article, name, role, aliases, ReadSpans(ref table, 0));
        }

        return people;
    }

    private Speaker[] ReadSpeakers(ref TableReader table)
    {
        var speakers = new Speaker[table.Number()];
        for (int i = 0; i < speakers.Length; i++)
        {
            string name = _article.Slice(table.Span());
            var kind = (SpeakerKind)table.Number();
            int person = table.Number();
            speakers[i] = new Speaker(name, kind, person == 0 ? null : _people[person - 1]);
        }

        return speakers;
    }

    private Quote[] ReadQuotes(ref TableReader table)
    {
        var quotes = new Quote[table.Number()];
        int start = 0;
        for (int i = 0; i < quotes.Length; i++)
        {
            var kind = (QuoteKind)table.Number();
            Span span = table.SpanAfter(start);
            start = span.Start;
            int speaker = table.Number();
            Span[] parts = ReadSpans(ref table, start);
            Span? clause = table.OptionalSpanAfter(start);
            Span? mention = table.OptionalSpanAfter(start);
            Span? cue = table.OptionalSpanAfter(start);
            quotes[i] = new Quote(_article, span, kind, speaker == 0 ? null : _speakers[speaker - 1], parts, clause, mention, cue);
        }

        return quotes;
    }

    private Figure[] ReadFigures(ref TableReader table)
    {
        var figures = new Figure[table.Number()];
        int start = 0;
        for (int i = 0; i < figures.Length; i++)
        {
            Span span = table.SpanAfter(start);
            start = span.Start;
            Span number = table.SpanAfter(start);
            var kind = (FigureKind)table.Number();
            var bound = (FigureBound)table.Number();
            var trend = (FigureTrend)table.Number();
            decimal value = table.Decimal();
            decimal? upper = table.Number() == 0 ? null : table.Decimal();
            string? unit = OptionalString(ref table);
            var amount = new Amount(value, upper, bound, kind, unit);
            figures[i] = new Figure(_article, span, number, amount, trend, OptionalString(ref table));
        }

        return figures;
    }

    private DateMention[] ReadDates(ref TableReader table)
    {
        var dates = new DateMention[table.Number()];
        int start = 0;
        for (int i = 0; i < dates.Length; i++)
        {
            Span span = table.SpanAfter(start);
            start = span.Start;
            dates[i] = new DateMention(_article, span, OptionalString(ref table));
        }

        return dates;
    }

    private Link[] ReadLinks(ref TableReader table)
    {
        var links = new Link[table.Number()];
        int start = 0;
        for (int i = 0; i < links.Length; i++)
        {
            Span span = table.SpanAfter(start);
            start = span.Start;
            links[i] = new Link(_article, span);
        }

        return links;
    }

    private static Span[] ReadSpans(ref TableReader table, int start)
    {
        int count = table.Number();
        Span[] spans = count == 0 ? Array.Empty<Span>() : new Span[count];
        for (int i = 0; i < count; i++)
        {
            spans[i] = table.SpanAfter(start);
            start = spans[i].Start;
        }

        return spans;
    }

    private string? OptionalString(ref TableReader table) => table.OptionalSpan() is { } span ? _article.Slice(span) : null;
}

using System;

namespace Verbatim;

/// <summary>Makes the items of one article from its table.</summary>
internal sealed class ArticleDecoder
{
    private readonly string _path;
    private readonly int _generation;
    private string _content;
    private Span[] _spans = Array.Empty<Span>();
    private string?[] _strings = Array.Empty<string?>();
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
        ReadStrings(ref table, length);
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

    // behind the text, one after the other
    private void ReadStrings(ref TableReader table, int start)
    {
        _spans = new Span[table.Number()];
        _strings = new string?[_spans.Length];
        for (int i = 0; i < _spans.Length; i++)
        {
            _spans[i] = new Span(start, table.Number());
            start += _spans[i].Length;
        }
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
        _article.Title = OptionalSlice(ref table);
        _article.Standfirst = OptionalSlice(ref table);
        _article.Byline = OptionalSlice(ref table);
        _article.Publisher = OptionalSlice(ref table);
        _article.Published = Derived(ref table);
    }

    private Paragraph[] ReadParagraphs(ref TableReader table)
    {
        var paragraphs = new Paragraph[table.Number()];
        int start = 0;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            var kind = (ParagraphKind)table.Number();
            Span span = table.SpanAfter(start);
            start = span.End;
            paragraphs[i] = new Paragraph(_article, span, kind);
        }

        return paragraphs;
    }

    private Person[] ReadPeople(ref TableReader table)
    {
        var people = new Person[table.Number()];
        for (int i = 0; i < people.Length; i++)
        {
            string name = Derived(ref table)!;
            string? role = Derived(ref table);
            string[] aliases = new string[table.Number()];
            for (int alias = 0; alias < aliases.Length; alias++)
            {
                aliases[alias] = Derived(ref table)!;
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
            string name = Derived(ref table)!;
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
            int shape = table.Number();
            var kind = (QuoteKind)(shape / 2);
            Span span = table.SpanAfter(start);
            start = span.Start;
            Span[] parts = shape % 2 == 0 ? Array.Empty<Span>() : ReadSpans(ref table, start);
            int speaker = table.Number();
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
            int shape = table.Number();
            var kind = (FigureKind)(shape % 16);
            var bound = (FigureBound)(shape / 32 % 8);
            var trend = (FigureTrend)(shape / 256);
            decimal value = table.Decimal();
            string? unit = Derived(ref table);
            string? concept = Derived(ref table);
            decimal? upper = shape / 16 % 2 == 0 ? null : table.Decimal();
            var amount = new Amount(value, upper, bound, kind, unit);
            figures[i] = new Figure(_article, span, number, amount, trend, concept);
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
            dates[i] = new DateMention(_article, span, Derived(ref table));
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

    private string? OptionalSlice(ref TableReader table) => table.OptionalSpan() is { } span ? _article.Slice(span) : null;

    // a string that several items share is made once
    private string? Derived(ref TableReader table)
    {
        int number = table.Number();
        return number == 0 ? null : _strings[number - 1] ??= _article.Slice(_spans[number - 1]);
    }
}

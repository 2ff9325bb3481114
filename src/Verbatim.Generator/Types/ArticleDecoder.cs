using System;

namespace Verbatim;

/// <summary>Makes the items of one article from its table.</summary>
/// <remarks>
/// The first quote of a program waits until all that leads to it is compiled: few methods, and no more of them than needed.
/// </remarks>
internal sealed class ArticleDecoder
{
    private readonly Span[] _spans;
    private readonly string?[] _strings;
    private Person[] _people = null!;
    private byte[] _later = null!;

    public ArticleDecoder(string path, string content, int generation, ref TableReader table)
    {
        Path = path;
        Generation = generation;
        Content = content;
        Length = table.Number();
        _spans = new Span[table.Number()];
        _strings = new string?[_spans.Length];

        // behind the text, one after the other
        int start = Length;
        for (int i = 0; i < _spans.Length; i++)
        {
            int length = table.Number();
            _spans[i] = new Span(start, length);
            start += length;
        }

        int surrogates = table.Number();
        if (surrogates > 0)
        {
            Content = RestoreSurrogates(ref table, surrogates);
        }
    }

    public string Path { get; }

    public string Content { get; }

    public int Length { get; }

    public int Generation { get; }

    public string? ReadSlice(ref TableReader table)
    {
        int length = table.Number();
        return length == 0 ? null : Content.Substring(table.Number(), length - 1);
    }

    // a string that several items share is made once
    public string? ReadString(ref TableReader table)
    {
        int number = table.Number();
        return number == 0 ? null : _strings[number - 1] ??= Content.Substring(_spans[number - 1].Start, _spans[number - 1].Length);
    }

    /// <summary>Keeps the rest of the table for <see cref="ReadLater"/>.</summary>
    public void Keep(ref TableReader table) => _later = table.Rest();

    public LaterItems ReadLater(Article article)
    {
        var table = new TableReader(_later, 0);
        return new LaterItems(ReadFigures(article, ref table), ReadDates(article, ref table), ReadLinks(article, ref table));
    }

    public static Paragraph[] ReadParagraphs(Article article, ref TableReader table)
    {
        var paragraphs = new Paragraph[table.Number()];
        int start = 0;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            var kind = (ParagraphKind)table.Number();
            Span span = table.SpanAfter(start);
            start = span.End;
            paragraphs[i] = new Paragraph(article, span, kind);
        }

        return paragraphs;
    }

    public Person[] ReadPeople(Article article, ref TableReader table)
    {
        var people = new Person[table.Number()];
        for (int i = 0; i < people.Length; i++)
        {
            string name = ReadString(ref table)!;
            string? role = ReadString(ref table);
            string[] aliases = new string[table.Number()];
            for (int alias = 0; alias < aliases.Length; alias++)
            {
                aliases[alias] = ReadString(ref table)!;
            }

            people[i] = new Person(article, name, role, aliases, ReadSpans(ref table, 0));
        }

        _people = people;
        return people;
    }

    public Quote[] ReadQuotes(Article article, ref TableReader table)
    {
        Speaker[] speakers = ReadSpeakers(ref table);
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
            quotes[i] = new Quote(article, span, kind, speaker == 0 ? null : speakers[speaker - 1], parts, clause, mention, cue);
        }

        return quotes;
    }

    private Speaker[] ReadSpeakers(ref TableReader table)
    {
        var speakers = new Speaker[table.Number()];
        for (int i = 0; i < speakers.Length; i++)
        {
            string name = ReadString(ref table)!;
            var kind = (SpeakerKind)table.Number();
            int person = table.Number();
            speakers[i] = new Speaker(name, kind, person == 0 ? null : _people[person - 1]);
        }

        return speakers;
    }

    private Figure[] ReadFigures(Article article, ref TableReader table)
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
            string? unit = ReadString(ref table);
            string? concept = ReadString(ref table);
            decimal? upper = shape / 16 % 2 == 0 ? null : table.Decimal();
            var amount = new Amount(value, upper, bound, kind, unit);
            figures[i] = new Figure(article, span, number, amount, trend, concept);
        }

        return figures;
    }

    private DateMention[] ReadDates(Article article, ref TableReader table)
    {
        var dates = new DateMention[table.Number()];
        int start = 0;
        for (int i = 0; i < dates.Length; i++)
        {
            Span span = table.SpanAfter(start);
            start = span.Start;
            dates[i] = new DateMention(article, span, ReadString(ref table));
        }

        return dates;
    }

    private static Link[] ReadLinks(Article article, ref TableReader table)
    {
        var links = new Link[table.Number()];
        int start = 0;
        for (int i = 0; i < links.Length; i++)
        {
            Span span = table.SpanAfter(start);
            start = span.Start;
            links[i] = new Link(article, span);
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

    // UTF-8 has no form for half a surrogate pair
    private string RestoreSurrogates(ref TableReader table, int count)
    {
        char[] content = Content.ToCharArray();
        int position = 0;
        for (int i = 0; i < count; i++)
        {
            position += table.Number();
            content[position] = (char)table.Number();
        }

        return new string(content);
    }
}

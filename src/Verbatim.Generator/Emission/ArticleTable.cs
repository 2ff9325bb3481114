using System.Globalization;
using System.Text;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Everything about a document in one string: its text, derived strings, and a table of its items.</summary>
/// <remarks>The emitted <c>ArticleDecoder</c> reads it; whoever changes one changes both, and <see cref="Format"/>.</remarks>
internal sealed class ArticleTable
{
    /// <summary>The form of the table; the emitted reader has the same number.</summary>
    public const int Format = 1;

    private const char Replacement = '\uFFFD';

    private readonly Document _document;
    private readonly ContentPool _pool;
    private readonly TableWriter _items = new();
    private readonly List<Speaker> _speakers = [];
    private readonly Dictionary<Speaker, int> _speakerIndexes = [];

    private ArticleTable(Document document)
    {
        _document = document;
        _pool = new ContentPool(document.Text);
    }

    /// <summary>The data of a document, as text that UTF-8 can hold.</summary>
    public static ArticleData Of(Document document) => new ArticleTable(document).Build();

    private ArticleData Build()
    {
        WriteHead();
        WriteParagraphs();
        WritePeople();
        WriteSpeakers();
        WriteQuotes();
        WriteFigures();
        WriteDates();
        WriteLinks();
        string content = _pool.ToString();
        var head = new TableWriter().Number(_document.Text.Length);
        content = ReplaceLoneSurrogates(content, head);
        string table = head.ToString() + _items;
        return new ArticleData(content, table + table.Length.ToString("D9", CultureInfo.InvariantCulture));
    }

    private static string ReplaceLoneSurrogates(string content, TableWriter head)
    {
        var positions = new List<int>();
        for (int i = 0; i < content.Length; i++)
        {
            if (char.IsSurrogate(content[i]) && SourceCharacters.IsLoneSurrogate(content, i))
            {
                positions.Add(i);
            }
        }

        head.Number(positions.Count);
        var replaced = new StringBuilder(positions.Count == 0 ? string.Empty : content);
        int last = 0;
        foreach (int position in positions)
        {
            head.Number(position - last).Number(content[position]);
            replaced[position] = Replacement;
            last = position;
        }

        return positions.Count == 0 ? content : replaced.ToString();
    }

    private void WriteHead() => _items
        .OptionalSpan(_document.Title)
        .OptionalSpan(_document.Standfirst)
        .OptionalSpan(_document.Byline)
        .OptionalSpan(_document.Publisher)
        .OptionalSpan(_pool.AddOptional(_document.Published));

    private void WriteParagraphs()
    {
        _items.Number(_document.Paragraphs.Count);
        int start = 0;
        foreach (Paragraph paragraph in _document.Paragraphs)
        {
            _items.Number((int)paragraph.Kind).SpanAfter(start, paragraph.Span);
            start = paragraph.Span.Start;
        }
    }

    private void WritePeople()
    {
        _items.Number(_document.People.Count);
        foreach (Person person in _document.People)
        {
            Span name = person.Mentions.Count > 0 ? _pool.Add(person.Name, person.Mentions[0]) : _pool.Add(person.Name);
            _items.Span(name).OptionalSpan(_pool.AddOptional(person.Role)).Number(person.Aliases.Count);
            foreach (string alias in person.Aliases)
            {
                _items.Span(_pool.Add(alias));
            }

            WriteSpans(person.Mentions, 0);
        }
    }

    private void WriteSpeakers()
    {
        foreach (Quote quote in _document.Quotes)
        {
            if (quote.Speaker is { } speaker && !_speakerIndexes.ContainsKey(speaker))
            {
                _speakers.Add(speaker);
                _speakerIndexes.Add(speaker, _speakers.Count);
            }
        }

        _items.Number(_speakers.Count);
        foreach (Speaker speaker in _speakers)
        {
            _items.Span(_pool.Add(speaker.Name)).Number((int)speaker.Kind).Number(speaker.Person + 1 ?? 0);
        }
    }

    private void WriteQuotes()
    {
        _items.Number(_document.Quotes.Count);
        int start = 0;
        foreach (Quote quote in _document.Quotes)
        {
            _items.Number((int)quote.Kind).SpanAfter(start, quote.Span);
            start = quote.Span.Start;
            _items.Number(quote.Speaker is null ? 0 : _speakerIndexes[quote.Speaker]);
            WriteSpans(quote.Parts.Count > 1 ? quote.Parts : default, start);
            _items
                .OptionalSpanAfter(start, quote.Clause)
                .OptionalSpanAfter(start, quote.Mention)
                .OptionalSpanAfter(start, quote.Cue);
        }
    }

    private void WriteFigures()
    {
        _items.Number(_document.Figures.Count);
        int start = 0;
        foreach (Figure figure in _document.Figures)
        {
            _items.SpanAfter(start, figure.Span).SpanAfter(figure.Span.Start, figure.Number);
            start = figure.Span.Start;
            _items.Number((int)figure.Kind).Number((int)figure.Bound).Number((int)figure.Trend).Decimal(figure.Value);
            _items.Number(figure.Upper is null ? 0 : 1);
            if (figure.Upper is { } upper)
            {
                _items.Decimal(upper);
            }

            _items.OptionalSpan(_pool.AddOptional(figure.Unit)).OptionalSpan(_pool.AddOptional(figure.Concept));
        }
    }

    private void WriteDates()
    {
        _items.Number(_document.Dates.Count);
        int start = 0;
        foreach (DateMention date in _document.Dates)
        {
            _items.SpanAfter(start, date.Span).OptionalSpan(_pool.AddOptional(date.Value));
            start = date.Span.Start;
        }
    }

    private void WriteLinks()
    {
        _items.Number(_document.Links.Count);
        int start = 0;
        foreach (Link link in _document.Links)
        {
            _items.SpanAfter(start, link.Span);
            start = link.Span.Start;
        }
    }

    private void WriteSpans(EquatableArray<Span> spans, int start)
    {
        _items.Number(spans.Count);
        foreach (Span span in spans)
        {
            _items.SpanAfter(start, span);
            start = span.Start;
        }
    }
}

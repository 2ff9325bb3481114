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

    private const int KindCount = 16;
    private const int BoundCount = 8;
    private const char Replacement = '\uFFFD';

    private readonly Document _document;
    private readonly DerivedStrings _strings = new();
    private readonly TableWriter _items = new();
    private readonly List<Speaker> _speakers = [];
    private readonly Dictionary<Speaker, int> _speakerIndexes = [];

    private ArticleTable(Document document) => _document = document;

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
        TableWriter head = WriteStrings();
        string content = ReplaceLoneSurrogates(_document.Text + _strings, head);
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

    private TableWriter WriteStrings()
    {
        TableWriter head = new TableWriter().Number(_document.Text.Length).Number(_strings.Lengths.Count);
        foreach (int length in _strings.Lengths)
        {
            head.Number(length);
        }

        return head;
    }

    private void WriteHead() => _items
        .OptionalSpan(_document.Title)
        .OptionalSpan(_document.Standfirst)
        .OptionalSpan(_document.Byline)
        .OptionalSpan(_document.Publisher)
        .Number(_strings.Number(_document.Published));

    private void WriteParagraphs()
    {
        _items.Number(_document.Paragraphs.Count);
        int start = 0;
        foreach (Paragraph paragraph in _document.Paragraphs)
        {
            _items.Number((int)paragraph.Kind).SpanAfter(start, paragraph.Span);
            start = paragraph.Span.End;
        }
    }

    private void WritePeople()
    {
        _items.Number(_document.People.Count);
        foreach (Person person in _document.People)
        {
            _items.Number(_strings.Number(person.Name)).Number(_strings.Number(person.Role)).Number(person.Aliases.Count);
            foreach (string alias in person.Aliases)
            {
                _items.Number(_strings.Number(alias));
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
            _items.Number(_strings.Number(speaker.Name)).Number((int)speaker.Kind).Number(speaker.Person + 1 ?? 0);
        }
    }

    private void WriteQuotes()
    {
        _items.Number(_document.Quotes.Count);
        int start = 0;
        foreach (Quote quote in _document.Quotes)
        {
            bool isBroken = quote.Parts.Count > 1;
            _items.Number(((int)quote.Kind * 2) + (isBroken ? 1 : 0)).SpanAfter(start, quote.Span);
            start = quote.Span.Start;
            if (isBroken)
            {
                WriteSpans(quote.Parts, start);
            }

            _items
                .Number(quote.Speaker is null ? 0 : _speakerIndexes[quote.Speaker])
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
            _items
                .Number(ShapeOf(figure))
                .Decimal(figure.Value)
                .Number(_strings.Number(figure.Unit))
                .Number(_strings.Number(figure.Concept));
            if (figure.Upper is { } upper)
            {
                _items.Decimal(upper);
            }
        }
    }

    // what is rare in the high digits: most figures need one character for all four
    private static int ShapeOf(Figure figure) =>
        (int)figure.Kind + (KindCount * ((figure.Upper is null ? 0 : 1) + (2 * ((int)figure.Bound + (BoundCount * (int)figure.Trend)))));

    private void WriteDates()
    {
        _items.Number(_document.Dates.Count);
        int start = 0;
        foreach (DateMention date in _document.Dates)
        {
            _items.SpanAfter(start, date.Span).Number(_strings.Number(date.Value));
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

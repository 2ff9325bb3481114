using System.Text;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Everything about a document behind its text: a table of its items, and derived strings.</summary>
/// <remarks>
/// Quotes stand first, then what is decoded later: the lengths of nine sections, and the sections. The emitted <c>Article</c> and
/// <c>ArticleDecoder</c> read them; whoever changes one changes both, and <see cref="Format"/>.
/// </remarks>
internal sealed class ArticleTable
{
    /// <summary>The form of the table; the emitted reader has the same number.</summary>
    public const int Format = 2;

    private const int QuoteKinds = 8;
    private const int FigureKinds = 16;
    private const int Bounds = 8;
    private const char Replacement = '\uFFFD';

    private readonly Document _document;
    private readonly DerivedStrings _strings;
    private readonly List<Speaker> _speakers = [];
    private readonly Dictionary<Speaker, int> _speakerIndexes = [];

    private ArticleTable(Document document)
    {
        _document = document;
        _strings = new DerivedStrings(document.Text);
    }

    /// <summary>The data of a document, as text that UTF-8 can hold.</summary>
    public static ArticleData Of(Document document) => new ArticleTable(document).Build();

    private ArticleData Build()
    {
        var table = new TableWriter();
        string text = ReplaceLoneSurrogates(_document.Text, table);
        WriteQuotes(table);
        TableWriter head = Head();
        TableWriter paragraphs = Paragraphs();
        TableWriter people = People();
        TableWriter speakers = Speakers();
        TableWriter details = Details();
        TableWriter figures = Figures();
        TableWriter dates = Dates();
        TableWriter links = Links();
        TableWriter strings = new TableWriter().Number(_strings.Count).Append(_strings.Table);
        string derived = ReplaceLoneSurrogates(_strings.ToString(), strings);
        WriteSections(table, [strings, head, paragraphs, people, speakers, details, figures, dates, links]);
        int textBytes = Encoding.UTF8.GetByteCount(text);
        table.Append(derived).Fill(textBytes + Encoding.UTF8.GetByteCount(derived) - derived.Length);
        return new ArticleData(text, textBytes, table.ToString());
    }

    private static void WriteSections(TableWriter table, TableWriter[] sections)
    {
        foreach (TableWriter section in sections)
        {
            table.Number(section.Length);
        }

        foreach (TableWriter section in sections)
        {
            table.Append(section);
        }
    }

    private static string ReplaceLoneSurrogates(string content, TableWriter table)
    {
        var positions = new List<int>();
        for (int i = 0; i < content.Length; i++)
        {
            if (char.IsSurrogate(content[i]) && SourceCharacters.IsLoneSurrogate(content, i))
            {
                positions.Add(i);
            }
        }

        table.Number(positions.Count);
        var replaced = new StringBuilder(positions.Count == 0 ? string.Empty : content);
        int last = 0;
        foreach (int position in positions)
        {
            table.Number(position - last).Number(content[position]);
            replaced[position] = Replacement;
            last = position;
        }

        return positions.Count == 0 ? content : replaced.ToString();
    }

    private void WriteQuotes(TableWriter table)
    {
        table.Number(_document.Quotes.Count);
        int start = 0;
        foreach (Quote quote in _document.Quotes)
        {
            table.Number(ShapeOf(quote)).Next(start, quote.Span);
            start = quote.Span.Start;
        }
    }

    // what is rare in the high bits: most quotes need one character
    private static int ShapeOf(Quote quote)
    {
        int details = (quote.Clause is null ? 0 : 1)
            + (quote.Parts.Count > 1 ? 2 : 0)
            + (quote.Mention is null ? 4 : 0)
            + (quote.Cue is null ? 8 : 0);
        return (int)quote.Kind + (QuoteKinds * details);
    }

    private TableWriter Head() => new TableWriter()
        .Slice(_document.Title)
        .Slice(_document.Standfirst)
        .Slice(_document.Byline)
        .Slice(_document.Publisher)
        .Number(_strings.Number(_document.Published, default));

    private TableWriter Paragraphs()
    {
        var runs = new ParagraphRuns(_document.Text);
        foreach (Paragraph paragraph in _document.Paragraphs)
        {
            runs.Add(paragraph);
        }

        return new TableWriter().Number(_document.Paragraphs.Count).Append(runs.End());
    }

    private TableWriter People()
    {
        TableWriter table = new TableWriter().Number(_document.People.Count);
        foreach (Person person in _document.People)
        {
            Span mention = person.Mentions.Count == 0 ? default : person.Mentions[0];
            table
                .Number(_strings.Number(person.Name, mention))
                .Number(_strings.Number(person.Role, mention))
                .Number(person.Aliases.Count);
            foreach (string alias in person.Aliases)
            {
                table.Number(_strings.Number(alias, MentionOf(person, alias)));
            }

            WriteSpans(table, person.Mentions, 0);
        }

        return table;
    }

    private Span MentionOf(Person person, string alias)
    {
        foreach (Span mention in person.Mentions)
        {
            if (mention.Length == alias.Length && string.CompareOrdinal(_document.Text, mention.Start, alias, 0, alias.Length) == 0)
            {
                return mention;
            }
        }

        return default;
    }

    private TableWriter Speakers()
    {
        var table = new TableWriter();
        foreach (Quote quote in _document.Quotes)
        {
            if (quote.Speaker is { } speaker && !_speakerIndexes.ContainsKey(speaker))
            {
                _speakers.Add(speaker);
                _speakerIndexes.Add(speaker, _speakers.Count);
                WriteSpeaker(table, speaker, quote.Mention ?? quote.Span);
            }
        }

        return new TableWriter().Number(_speakers.Count).Append(table);
    }

    // a person's name is not written again
    private void WriteSpeaker(TableWriter table, Speaker speaker, Span item)
    {
        int person = speaker.Person + 1 ?? 0;
        bool isNamed = person > 0 && string.Equals(_document.People[person - 1].Name, speaker.Name, StringComparison.Ordinal);
        table.Number((int)speaker.Kind + (4 * person)).Number(isNamed ? 0 : _strings.Number(speaker.Name, item));
    }

    private TableWriter Details()
    {
        var table = new TableWriter();
        foreach (Quote quote in _document.Quotes)
        {
            table.Number(quote.Speaker is null ? 0 : _speakerIndexes[quote.Speaker]);
            WriteAttribution(table, quote);
            if (quote.Parts.Count > 1)
            {
                WriteSpans(table, quote.Parts, quote.Span.Start);
            }
        }

        return table;
    }

    private static void WriteAttribution(TableWriter table, Quote quote)
    {
        if (quote.Clause is { } clause)
        {
            table.Around(quote.Span, clause);
        }

        if (quote.Mention is { } mention)
        {
            table.Near(quote.Span.End, mention);
        }

        if (quote.Cue is { } cue)
        {
            table.Near(quote.Mention?.End ?? quote.Span.End, cue);
        }
    }

    private TableWriter Figures()
    {
        TableWriter table = new TableWriter().Number(_document.Figures.Count);
        int end = 0;
        foreach (Figure figure in _document.Figures)
        {
            bool isNumberOnly = figure.Number == figure.Span;
            int qualifiers = (figure.Upper is null ? 0 : 1) + (2 * ((int)figure.Bound + (Bounds * (int)figure.Trend)));
            table
                .Number((int)figure.Kind + (FigureKinds * ((isNumberOnly ? 1 : 0) + (qualifiers > 0 ? 2 : 0))))
                .Next(end, figure.Span);
            end = figure.Span.End;
            if (!isNumberOnly)
            {
                table.Next(figure.Span.Start, figure.Number);
            }

            if (qualifiers > 0)
            {
                table.Number(qualifiers);
            }

            WriteAmount(table, figure);
        }

        return table;
    }

    private void WriteAmount(TableWriter table, Figure figure)
    {
        table.Decimal(figure.Value);
        if (figure.Upper is { } upper)
        {
            table.Decimal(upper);
        }

        table.Number(_strings.Number(figure.Unit, figure.Span)).Number(_strings.Number(figure.Concept, figure.Span));
    }

    private TableWriter Dates()
    {
        TableWriter table = new TableWriter().Number(_document.Dates.Count);
        int end = 0;
        foreach (DateMention date in _document.Dates)
        {
            table.Next(end, date.Span).Number(_strings.Number(date.Value, date.Span));
            end = date.Span.End;
        }

        return table;
    }

    private TableWriter Links()
    {
        TableWriter table = new TableWriter().Number(_document.Links.Count);
        int end = 0;
        foreach (Link link in _document.Links)
        {
            table.Next(end, link.Span);
            end = link.Span.End;
        }

        return table;
    }

    private static void WriteSpans(TableWriter table, EquatableArray<Span> spans, int end)
    {
        table.Number(spans.Count);
        foreach (Span span in spans)
        {
            table.Next(end, span);
            end = span.End;
        }
    }
}

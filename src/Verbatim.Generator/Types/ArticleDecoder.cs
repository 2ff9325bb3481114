using System;

namespace Verbatim;

/// <summary>Makes the items of one article from its table, each kind when it is asked for.</summary>
internal sealed class ArticleDecoder
{
    /// <summary>A quote's shape is its kind, and so many times what says which details it has.</summary>
    public const int QuoteKinds = 8;

    private const int HasClause = 1;
    private const int HasParts = 2;
    private const int HasNoMention = 4;
    private const int HasNoCue = 8;

    private const int FigureKinds = 16;
    private const int IsNumberOnly = 1;
    private const int IsQualified = 2;
    private const int Bounds = 8;

    // what stands behind the quotes, in its order
    private const int StringSection = 0;
    private const int HeadSection = 1;
    private const int ParagraphSection = 2;
    private const int PeopleSection = 3;
    private const int SpeakerSection = 4;
    private const int DetailSection = 5;
    private const int FigureSection = 6;
    private const int DateSection = 7;
    private const int LinkSection = 8;
    private const int SectionCount = 9;

    private readonly Article _article;
    private readonly byte[] _table;
    private readonly int _quotes;
    private readonly int[] _sections = new int[SectionCount];
    private readonly string _derived;
    private readonly Span[] _spans;
    private readonly string?[] _strings;

    /// <summary>Finds the sections of a table, and the strings that they share.</summary>
    /// <param name="article">The article whose items they are.</param>
    /// <param name="table">The table.</param>
    /// <param name="quotes">Where its quotes begin.</param>
    public ArticleDecoder(Article article, byte[] table, int quotes)
    {
        _article = article;
        _table = table;
        _quotes = quotes;
        int end = FindSections();
        int position = _sections[StringSection];
        _spans = new Span[Number(ref position)];
        _strings = new string?[_spans.Length];
        FindStrings(ref position);
        int surrogates = Number(ref position);
        string derived = CompiledArticle.Text(table, end, table.Length);
        _derived = surrogates == 0 ? derived : TableReader.RestoreSurrogates(derived, surrogates, table, ref position);
    }

    private string Text => _article.Text;

    public ArticleHead ReadHead()
    {
        int position = _sections[HeadSection];
        return new ArticleHead(
            ReadSlice(ref position), ReadSlice(ref position), ReadSlice(ref position), ReadSlice(ref position), ReadString(ref position));
    }

    public Paragraph[] ReadParagraphs()
    {
        int position = _sections[ParagraphSection];
        var paragraphs = new Paragraph[Number(ref position)];
        int end = 0;
        for (int i = 0; i < paragraphs.Length;)
        {
            int shape = Number(ref position);

            // most paragraphs are a line like the one before
            bool isLine = (shape & 1) == 0;
            for (int count = isLine ? Number(ref position) : 1; count > 0; count--)
            {
                int start = isLine ? StartOfLine(end) : end + Number(ref position);
                end = isLine ? EndOfLine(start) : start + Number(ref position);
                paragraphs[i++] = new Paragraph(_article, start, end - start, (ParagraphKind)(shape >> 1));
            }
        }

        return paragraphs;
    }

    public Person[] ReadPeople()
    {
        int position = _sections[PeopleSection];
        var people = new Person[Number(ref position)];
        for (int i = 0; i < people.Length; i++)
        {
            string name = ReadString(ref position)!;
            string? role = ReadString(ref position);
            string[] aliases = new string[Number(ref position)];
            for (int alias = 0; alias < aliases.Length; alias++)
            {
                aliases[alias] = ReadString(ref position)!;
            }

            people[i] = new Person(_article, name, role, aliases, ReadSpans(ref position, 0));
        }

        return people;
    }

    public QuoteDetails[] ReadQuoteDetails()
    {
        Speaker[] speakers = ReadSpeakers();
        int position = _sections[DetailSection];
        int quote = _quotes;
        var details = new QuoteDetails[Number(ref quote)];
        int start = 0;
        for (int i = 0; i < details.Length; i++)
        {
            int shape = Number(ref quote) / QuoteKinds;
            start += Number(ref quote);
            int end = start + Number(ref quote);
            int speaker = Number(ref position);
            Span? clause = (shape & HasClause) == 0 ? null : ReadAround(ref position, start, end);
            Span? mention = (shape & HasNoMention) != 0 ? null : ReadNear(ref position, end);
            Span? cue = (shape & HasNoCue) != 0 ? null : ReadNear(ref position, mention?.End ?? end);
            Span[] parts = (shape & HasParts) == 0 ? Array.Empty<Span>() : ReadSpans(ref position, start);
            details[i] = new QuoteDetails(speaker == 0 ? null : speakers[speaker - 1], parts, clause, mention, cue);
        }

        return details;
    }

    public Figure[] ReadFigures()
    {
        int position = _sections[FigureSection];
        var figures = new Figure[Number(ref position)];
        int end = 0;
        for (int i = 0; i < figures.Length; i++)
        {
            int shape = Number(ref position);
            Span span = ReadNext(ref position, end);
            end = span.End;
            Span number = (shape / FigureKinds & IsNumberOnly) != 0 ? span : ReadNext(ref position, span.Start);
            int qualifiers = (shape / FigureKinds & IsQualified) != 0 ? Number(ref position) : 0;
            var bound = (FigureBound)(qualifiers / 2 % Bounds);
            decimal value = TableReader.Decimal(_table, ref position);
            decimal? upper = qualifiers % 2 == 0 ? null : TableReader.Decimal(_table, ref position);
            var amount = new Amount(value, upper, bound, (FigureKind)(shape % FigureKinds), ReadString(ref position));
            var trend = (FigureTrend)(qualifiers / 2 / Bounds);
            figures[i] = new Figure(_article, span.Start, span.Length, number, amount, trend, ReadString(ref position));
        }

        return figures;
    }

    public DateMention[] ReadDates()
    {
        int position = _sections[DateSection];
        var dates = new DateMention[Number(ref position)];
        int end = 0;
        for (int i = 0; i < dates.Length; i++)
        {
            Span span = ReadNext(ref position, end);
            end = span.End;
            dates[i] = new DateMention(_article, span.Start, span.Length, ReadString(ref position));
        }

        return dates;
    }

    public Link[] ReadLinks()
    {
        int position = _sections[LinkSection];
        var links = new Link[Number(ref position)];
        int end = 0;
        for (int i = 0; i < links.Length; i++)
        {
            Span span = ReadNext(ref position, end);
            end = span.End;
            links[i] = new Link(_article, span.Start, span.Length);
        }

        return links;
    }

    // the lengths of the sections stand behind the quotes, and then the sections themselves
    private int FindSections()
    {
        int position = _quotes;
        for (int numbers = 3 * Number(ref position); numbers > 0; numbers--)
        {
            Number(ref position);
        }

        for (int i = 0; i < SectionCount; i++)
        {
            _sections[i] = Number(ref position);
        }

        for (int i = 0; i < SectionCount; i++)
        {
            int length = _sections[i];
            _sections[i] = position;
            position += length;
        }

        return position;
    }

    // most strings are words of the text; the others stand behind the table, one after the other
    private void FindStrings(ref int position)
    {
        int start = 0;
        int derived = Text.Length;
        for (int i = 0; i < _spans.Length; i++)
        {
            int shape = Number(ref position);
            int length = shape >> 1;
            if ((shape & 1) != 0)
            {
                start += TableReader.Signed(_table, ref position);
                _spans[i] = new Span(start, length);
            }
            else
            {
                _spans[i] = new Span(derived, length);
                derived += length;
            }
        }
    }

    private Speaker[] ReadSpeakers()
    {
        int position = _sections[SpeakerSection];
        var speakers = new Speaker[Number(ref position)];
        for (int i = 0; i < speakers.Length; i++)
        {
            int shape = Number(ref position);
            Person? person = shape >> 2 == 0 ? null : _article.People[(shape >> 2) - 1];
            speakers[i] = new Speaker(ReadString(ref position) ?? person!.Name, (SpeakerKind)(shape & 3), person);
        }

        return speakers;
    }

    private int Number(ref int position) => TableReader.Number(_table, ref position);

    private string? ReadSlice(ref int position)
    {
        int length = Number(ref position);
        return length == 0 ? null : Text.Substring(Number(ref position), length - 1);
    }

    // a string that several items share is made once
    private string? ReadString(ref int position)
    {
        int number = Number(ref position);
        return number == 0 ? null : _strings[number - 1] ??= String(_spans[number - 1]);
    }

    private string String(Span span) => span.Start < Text.Length
        ? Text.Substring(span.Start, span.Length)
        : _derived.Substring(span.Start - Text.Length, span.Length);

    private Span ReadNext(ref int position, int end)
    {
        int start = end + Number(ref position);
        return new Span(start, Number(ref position));
    }

    // the words that name a speaker stand close to the quote, on either side
    private Span ReadNear(ref int position, int end)
    {
        int start = end + TableReader.Signed(_table, ref position);
        return new Span(start, Number(ref position));
    }

    private Span ReadAround(ref int position, int start, int end)
    {
        start -= TableReader.Signed(_table, ref position);
        return new Span(start, end + TableReader.Signed(_table, ref position) - start);
    }

    private Span[] ReadSpans(ref int position, int end)
    {
        var spans = new Span[Number(ref position)];
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = ReadNext(ref position, end);
            end = spans[i].End;
        }

        return spans;
    }

    private int StartOfLine(int end)
    {
        while (end < Text.Length && (Text[end] is '\r' or '\n'))
        {
            end++;
        }

        return end;
    }

    private int EndOfLine(int start)
    {
        while (start < Text.Length && Text[start] is not ('\r' or '\n'))
        {
            start++;
        }

        return start;
    }
}

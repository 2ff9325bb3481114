using Verbatim.Engine.Model;

namespace Verbatim.Tool.Output;

/// <summary>Writes documents in the published form: one JSON object a line, one line a document.</summary>
internal sealed class JsonLinesWriter
{
    private static readonly byte[][] ParagraphKinds = JsonNames.Of(typeof(ParagraphKind));
    private static readonly byte[][] QuoteKinds = JsonNames.Of(typeof(QuoteKind));
    private static readonly byte[][] SpeakerKinds = JsonNames.Of(typeof(SpeakerKind));
    private static readonly byte[][] Bounds = JsonNames.Of(typeof(FigureBound));
    private static readonly byte[][] Trends = JsonNames.Of(typeof(FigureTrend));
    private static readonly byte[][] FigureKinds = JsonNames.Of(typeof(FigureKind));
    private static readonly byte[][] Severities = JsonNames.Of(typeof(Engine.Findings.FindingSeverity));

    private readonly JsonText _json;
    private readonly Document _document;

    private JsonLinesWriter(JsonText json, Document document)
    {
        _json = json;
        _document = document;
    }

    /// <summary>Writes the document's line, its line feed included.</summary>
    public static void Write(Stream output, Document document)
    {
        using var json = new JsonText(output);
        new JsonLinesWriter(json, document).Write();
    }

    private void Write()
    {
        _json.Raw("{\"path\":"u8);
        _json.String(_document.Path);
        WriteWords(",\"title\":"u8, _document.Title);
        WriteWords(",\"standfirst\":"u8, _document.Standfirst);
        WriteWords(",\"byline\":"u8, _document.Byline);
        WriteWords(",\"publisher\":"u8, _document.Publisher);
        _json.Raw(",\"published\":"u8);
        _json.String(_document.Published);
        WriteParagraphs();
        WriteQuotes();
        WriteFigures();
        WriteDates();
        WritePeople();
        WriteLinks();
        WriteFindings();
        _json.Raw("]}\n"u8);
    }

    private void WriteParagraphs()
    {
        _json.Raw(",\"paragraphs\":["u8);
        for (int i = 0; i < _document.Paragraphs.Count; i++)
        {
            Paragraph paragraph = _document.Paragraphs[i];
            Open(i);
            _json.Raw("\"kind\":"u8);
            _json.Raw(ParagraphKinds[(int)paragraph.Kind]);
            _json.Raw((byte)',');
            WriteSpan(paragraph.Span);
            _json.Raw((byte)'}');
        }
    }

    private void WriteQuotes()
    {
        _json.Raw("],\"quotes\":["u8);
        for (int i = 0; i < _document.Quotes.Count; i++)
        {
            Quote quote = _document.Quotes[i];
            Open(i);
            WriteName(quote.Name);
            _json.Raw(",\"kind\":"u8);
            _json.Raw(QuoteKinds[(int)quote.Kind]);
            WriteText(quote.Span);
            _json.Raw(",\"parts\":"u8);
            WriteSpans(quote.Parts);
            WriteOptionalSpan(",\"clause\":"u8, quote.Clause);
            WriteSpeaker(quote.Speaker);
            WriteOptionalSpan(",\"speakerMention\":"u8, quote.Mention);
            WriteOptionalSpan(",\"cue\":"u8, quote.Cue);
            _json.Raw((byte)'}');
        }
    }

    private void WriteSpeaker(Speaker? speaker)
    {
        _json.Raw(",\"speaker\":"u8);
        _json.String(speaker?.Name);
        _json.Raw(",\"speakerKind\":"u8);
        _json.Raw(speaker is null ? "null"u8 : SpeakerKinds[(int)speaker.Kind]);
    }

    private void WriteFigures()
    {
        _json.Raw("],\"figures\":["u8);
        for (int i = 0; i < _document.Figures.Count; i++)
        {
            Figure figure = _document.Figures[i];
            Open(i);
            WriteName(figure.Name);
            WriteText(figure.Span);
            WriteOptionalSpan(",\"number\":"u8, figure.Number);
            WriteAmount(figure);
            _json.Raw(",\"bound\":"u8);
            _json.Raw(Bounds[(int)figure.Bound]);
            _json.Raw(",\"trend\":"u8);
            _json.Raw(Trends[(int)figure.Trend]);
            _json.Raw(",\"kind\":"u8);
            _json.Raw(FigureKinds[(int)figure.Kind]);
            _json.Raw(",\"unit\":"u8);
            _json.String(figure.Unit);
            _json.Raw(",\"concept\":"u8);
            _json.String(figure.Concept);
            _json.Raw((byte)'}');
        }
    }

    private void WriteAmount(Figure figure)
    {
        _json.Raw(",\"value\":"u8);
        _json.Number(figure.Value);
        _json.Raw(",\"upper\":"u8);
        if (figure.Upper is { } upper)
        {
            _json.Number(upper);
        }
        else
        {
            _json.Raw("null"u8);
        }
    }

    private void WriteDates()
    {
        _json.Raw("],\"dates\":["u8);
        for (int i = 0; i < _document.Dates.Count; i++)
        {
            DateMention date = _document.Dates[i];
            Open(i);
            WriteName(date.Name);
            WriteText(date.Span);
            _json.Raw(",\"value\":"u8);
            _json.String(date.Value);
            _json.Raw((byte)'}');
        }
    }

    private void WritePeople()
    {
        _json.Raw("],\"people\":["u8);
        for (int i = 0; i < _document.People.Count; i++)
        {
            Person person = _document.People[i];
            Open(i);
            WriteName(person.Name);
            _json.Raw(",\"identifier\":"u8);
            _json.String(person.Identifier);
            _json.Raw(",\"role\":"u8);
            _json.String(person.Role);
            WriteAliases(person);
            _json.Raw(",\"mentions\":"u8);
            WriteSpans(person.Mentions);
            _json.Raw((byte)'}');
        }
    }

    private void WriteAliases(Person person)
    {
        _json.Raw(",\"aliases\":["u8);
        for (int i = 0; i < person.Aliases.Count; i++)
        {
            if (i > 0)
            {
                _json.Raw((byte)',');
            }

            _json.String(person.Aliases[i]);
        }

        _json.Raw((byte)']');
    }

    private void WriteLinks()
    {
        _json.Raw("],\"links\":["u8);
        for (int i = 0; i < _document.Links.Count; i++)
        {
            Open(i);
            _json.Raw("\"text\":"u8);
            _json.String(Words(_document.Links[i].Span));
            _json.Raw((byte)',');
            WriteSpan(_document.Links[i].Span);
            _json.Raw((byte)'}');
        }
    }

    private void WriteFindings()
    {
        _json.Raw("],\"diagnostics\":["u8);
        for (int i = 0; i < _document.Findings.Count; i++)
        {
            Finding finding = _document.Findings[i];
            Open(i);
            _json.Raw("\"id\":"u8);
            _json.String(finding.Id);
            _json.Raw(",\"severity\":"u8);
            _json.Raw(Severities[(int)FindingWords.DefinitionOf(finding).Severity]);
            _json.Raw(",\"line\":"u8);
            _json.Number(finding.Line);
            _json.Raw(",\"column\":"u8);
            _json.Number(finding.Column);
            _json.Raw(",\"message\":"u8);
            _json.String(FindingWords.MessageOf(finding));
            _json.Raw((byte)'}');
        }
    }

    private void Open(int index) => _json.Raw(index > 0 ? ",{"u8 : "{"u8);

    private void WriteName(string name)
    {
        _json.Raw("\"name\":"u8);
        _json.String(name);
    }

    private void WriteText(Span span)
    {
        _json.Raw(",\"text\":"u8);
        _json.String(Words(span));
        _json.Raw((byte)',');
        WriteSpan(span);
    }

    private void WriteSpan(Span span)
    {
        _json.Raw("\"start\":"u8);
        _json.Number(span.Start);
        _json.Raw(",\"length\":"u8);
        _json.Number(span.Length);
    }

    private void WriteSpans(EquatableArray<Span> spans)
    {
        _json.Raw((byte)'[');
        for (int i = 0; i < spans.Count; i++)
        {
            Open(i);
            WriteSpan(spans[i]);
            _json.Raw((byte)'}');
        }

        _json.Raw((byte)']');
    }

    private void WriteOptionalSpan(ReadOnlySpan<byte> name, Span? span)
    {
        _json.Raw(name);
        if (span is { } present)
        {
            _json.Raw((byte)'{');
            WriteSpan(present);
            _json.Raw((byte)'}');
        }
        else
        {
            _json.Raw("null"u8);
        }
    }

    private void WriteWords(ReadOnlySpan<byte> name, Span? span)
    {
        _json.Raw(name);
        if (span is { } present)
        {
            _json.String(Words(present));
        }
        else
        {
            _json.Raw("null"u8);
        }
    }

    private ReadOnlySpan<char> Words(Span span) => _document.Text.AsSpan(span.Start, span.Length);
}

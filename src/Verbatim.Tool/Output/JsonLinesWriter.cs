using System.Text.Encodings.Web;
using System.Text.Json;
using Verbatim.Engine.Model;

namespace Verbatim.Tool.Output;

/// <summary>Writes documents in the published form: one JSON object a line, one line a document.</summary>
internal static class JsonLinesWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes the document's line, its line feed included.</summary>
    public static void Write(Stream output, Document document)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(json, document);
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject();
        json.WriteString("path", document.Path);
        WriteWords(json, "title", document, document.Title);
        WriteWords(json, "standfirst", document, document.Standfirst);
        WriteWords(json, "byline", document, document.Byline);
        WriteWords(json, "publisher", document, document.Publisher);
        json.WriteString("published", document.Published);
        WriteArray(json, "paragraphs", document.Paragraphs, document, WriteParagraph);
        WriteArray(json, "quotes", document.Quotes, document, WriteQuote);
        WriteArray(json, "figures", document.Figures, document, WriteFigure);
        WriteArray(json, "dates", document.Dates, document, WriteDate);
        WriteArray(json, "people", document.People, document, WritePerson);
        WriteArray(json, "links", document.Links, document, WriteLink);
        WriteArray(json, "diagnostics", document.Findings, document, WriteFinding);
        json.WriteEndObject();
    }

    private static void WriteParagraph(Utf8JsonWriter json, Document document, Paragraph paragraph)
    {
        json.WriteString("kind", CamelCase(paragraph.Kind.ToString()));
        WriteSpan(json, paragraph.Span);
    }

    private static void WriteQuote(Utf8JsonWriter json, Document document, Quote quote)
    {
        json.WriteString("name", quote.Name);
        json.WriteString("kind", CamelCase(quote.Kind.ToString()));
        json.WriteString("text", Words(document, quote.Span));
        WriteSpan(json, quote.Span);
        WriteArray(json, "parts", quote.Parts, document, static (j, _, part) => WriteSpan(j, part));
        WriteOptionalSpan(json, "clause", quote.Clause);
        json.WriteString("speaker", quote.Speaker?.Name);
        json.WriteString("speakerKind", quote.Speaker is null ? null : CamelCase(quote.Speaker.Kind.ToString()));
        WriteOptionalSpan(json, "speakerMention", quote.Mention);
        WriteOptionalSpan(json, "cue", quote.Cue);
    }

    private static void WriteFigure(Utf8JsonWriter json, Document document, Figure figure)
    {
        json.WriteString("name", figure.Name);
        json.WriteString("text", Words(document, figure.Span));
        WriteSpan(json, figure.Span);
        WriteOptionalSpan(json, "number", figure.Number);
        json.WriteNumber("value", figure.Value);
        if (figure.Upper is { } upper)
        {
            json.WriteNumber("upper", upper);
        }
        else
        {
            json.WriteNull("upper");
        }

        json.WriteString("bound", CamelCase(figure.Bound.ToString()));
        json.WriteString("trend", CamelCase(figure.Trend.ToString()));
        json.WriteString("kind", CamelCase(figure.Kind.ToString()));
        json.WriteString("unit", figure.Unit);
        json.WriteString("concept", figure.Concept);
    }

    private static void WriteDate(Utf8JsonWriter json, Document document, DateMention date)
    {
        json.WriteString("name", date.Name);
        json.WriteString("text", Words(document, date.Span));
        WriteSpan(json, date.Span);
        json.WriteString("value", date.Value);
    }

    private static void WritePerson(Utf8JsonWriter json, Document document, Person person)
    {
        json.WriteString("name", person.Name);
        json.WriteString("identifier", person.Identifier);
        json.WriteString("role", person.Role);
        json.WriteStartArray("aliases");
        foreach (string alias in person.Aliases)
        {
            json.WriteStringValue(alias);
        }

        json.WriteEndArray();
        WriteArray(json, "mentions", person.Mentions, document, static (j, _, mention) => WriteSpan(j, mention));
    }

    private static void WriteLink(Utf8JsonWriter json, Document document, Link link)
    {
        json.WriteString("text", Words(document, link.Span));
        WriteSpan(json, link.Span);
    }

    private static void WriteFinding(Utf8JsonWriter json, Document document, Finding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("severity", CamelCase(FindingWords.DefinitionOf(finding).Severity.ToString()));
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteString("message", FindingWords.MessageOf(finding));
    }

    private static void WriteArray<T>(
        Utf8JsonWriter json, string name, EquatableArray<T> items, Document document, Action<Utf8JsonWriter, Document, T> write)
        where T : IEquatable<T>
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, document, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, Span span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }

    private static void WriteOptionalSpan(Utf8JsonWriter json, string name, Span? span)
    {
        if (span is not { } present)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteSpan(json, present);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, Document document, Span? span)
    {
        if (span is { } present)
        {
            json.WriteString(name, Words(document, present));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static ReadOnlySpan<char> Words(Document document, Span span) => document.Text.AsSpan(span.Start, span.Length);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Model;

/// <summary>
/// Makes sure that a document can be emitted: every span inside the text, every name an identifier and given once. The engine
/// promises it; if it errs, one document is left out and the build of the others goes on.
/// </summary>
internal sealed class DocumentCheck
{
    private readonly Document _document;

    private DocumentCheck(Document document) => _document = document;

    /// <exception cref="InvalidOperationException">The document cannot be emitted.</exception>
    public static void Run(Document document) => new DocumentCheck(document).Run();

    private void Run()
    {
        Require(SyntaxFacts.IsValidIdentifier(_document.TypeName), _document.TypeName);
        Names(_document.Quotes.Select(static q => q.Name));
        Names(_document.Figures.Select(static f => f.Name));
        Names(_document.People.Select(static p => p.Identifier));
        Names(_document.Dates.Select(static d => d.Name));
        Spans([_document.Title, _document.Standfirst, _document.Byline, _document.Publisher]);
        foreach (Quote quote in _document.Quotes)
        {
            Spans([quote.Span, quote.Clause, quote.Mention, quote.Cue]);
            Spans(quote.Parts.Select(static s => (Span?)s));
            Require(quote.Speaker?.Person is null || (uint)quote.Speaker.Person.Value < (uint)_document.People.Count, quote.Name);
        }

        Spans(_document.Paragraphs.Select(static p => (Span?)p.Span));
        Spans(_document.Figures.SelectMany(static f => new Span?[] { f.Span, f.Number }));
        Spans(_document.Dates.Select(static d => (Span?)d.Span));
        Spans(_document.People.SelectMany(static p => p.Mentions).Select(static s => (Span?)s));
        Spans(_document.Links.Select(static l => (Span?)l.Span));
    }

    private static void Names(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            Require(SyntaxFacts.IsValidIdentifier(name) && seen.Add(name), name);
        }
    }

    private void Spans(IEnumerable<Span?> spans)
    {
        foreach (Span? span in spans)
        {
            if (span is { } present)
            {
                bool isInside = present.Start >= 0 && present.Length >= 0 && present.End <= _document.Text.Length;
                Require(isInside, present.ToString());
            }
        }
    }

    private static void Require(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidOperationException("unsound model: " + what);
        }
    }
}

using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Engine;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Model;

/// <summary>
/// Makes sure that a document can be emitted: every span inside the text, every name an identifier and given once. The engine
/// promises it; if it errs, one document is left out and the build of the others goes on.
/// </summary>
internal sealed class DocumentCheck
{
    private readonly Document _document;
    private readonly MemberKinds _members;

    private DocumentCheck(Document document, MemberKinds members)
    {
        _document = document;
        _members = members;
    }

    /// <exception cref="InvalidOperationException">The document cannot be emitted.</exception>
    public static void Run(Document document, MemberKinds members) => new DocumentCheck(document, members).Run();

    private void Run()
    {
        Require(SyntaxFacts.IsValidIdentifier(_document.TypeName), _document.TypeName);
        Names(MemberKinds.Quotes, _document.Quotes.Select(static q => q.Name));
        Names(MemberKinds.Figures, _document.Figures.Select(static f => f.Name));
        Names(MemberKinds.People, _document.People.Select(static p => p.Identifier));
        Names(MemberKinds.Dates, _document.Dates.Select(static d => d.Name));
        Inside(_document.Title);
        Inside(_document.Standfirst);
        Inside(_document.Byline);
        Inside(_document.Publisher);
        Quotes();
        Others();
    }

    private void Quotes()
    {
        foreach (Quote quote in _document.Quotes)
        {
            Inside(quote.Span);
            Inside(quote.Clause);
            Inside(quote.Mention);
            Inside(quote.Cue);
            Inside(quote.Parts);
            Require(quote.Speaker?.Person is not { } person || (uint)person < (uint)_document.People.Count, quote.Name);
        }
    }

    private void Others()
    {
        foreach (Paragraph paragraph in _document.Paragraphs)
        {
            Inside(paragraph.Span);
        }

        foreach (Figure figure in _document.Figures)
        {
            Inside(figure.Span);
            Inside(figure.Number);
        }

        foreach (DateMention date in _document.Dates)
        {
            Inside(date.Span);
        }

        foreach (Person person in _document.People)
        {
            Inside(person.Mentions);
        }

        foreach (Link link in _document.Links)
        {
            Inside(link.Span);
        }
    }

    private void Names(MemberKinds kind, IEnumerable<string> names)
    {
        if ((_members & kind) == 0)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            Require(SyntaxFacts.IsValidIdentifier(name) && seen.Add(name), name);
        }
    }

    private void Inside(EquatableArray<Span> spans)
    {
        foreach (Span span in spans)
        {
            Inside(span);
        }
    }

    private void Inside(Span? span)
    {
        if (span is { } present && (present.Start < 0 || present.Length < 0 || present.Start > _document.Text.Length - present.Length))
        {
            throw Unsound(present.ToString());
        }
    }

    private static void Require(bool condition, string what)
    {
        if (!condition)
        {
            throw Unsound(what);
        }
    }

    private static InvalidOperationException Unsound(string what) => new("unsound model: " + what);
}

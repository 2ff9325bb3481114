using System.Text;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Tests.Invariants;

/// <summary>What holds for the model of every text.</summary>
internal static class DocumentInvariants
{
    private static readonly Dictionary<string, CompositeFormat> Messages =
        FindingCatalogue.All.ToDictionary(static d => d.Id, static d => CompositeFormat.Parse(d.MessageFormat));

    public static void Check(Document document)
    {
        CheckParagraphs(document);
        CheckParts(document);
        CheckQuotes(document);
        CheckFigures(document);
        CheckPeople(document);
        CheckOrder(document, document.Dates.Select(static d => d.Span));
        CheckOrder(document, document.Links.Select(static l => l.Span));
        CheckNames(document.Quotes.Select(static q => q.Name));
        CheckNames(document.Figures.Select(static f => f.Name));
        CheckNames(document.Dates.Select(static d => d.Name));
        CheckNames(document.People.Select(static p => p.Identifier));
        CheckFindings(document);
    }

    private static void CheckParagraphs(Document document)
    {
        int end = 0;
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            CheckSpan(document, paragraph.Span);
            Assert.True(paragraph.Span.Start >= end, "paragraphs overlap");
            Assert.DoesNotContain(document.Text[end..paragraph.Span.Start], static c => char.IsLetterOrDigit(c));
            end = paragraph.Span.End;
        }
    }

    private static void CheckParts(Document document)
    {
        foreach (Span? span in (Span?[])[document.Title, document.Standfirst, document.Byline, document.Publisher])
        {
            if (span is { } known)
            {
                CheckSpan(document, known);
                Assert.Contains(document.Paragraphs, p => p.Span.Contains(known));
            }
        }
    }

    private static void CheckQuotes(Document document)
    {
        CheckOrder(document, document.Quotes.Select(static q => q.Span));
        foreach (Quote quote in document.Quotes)
        {
            Assert.NotEmpty(quote.Parts);
            Assert.Equal(quote.Span.Start, quote.Parts[0].Start);
            Assert.Equal(quote.Span.End, quote.Parts[^1].End);
            CheckOrder(document, quote.Parts);
            for (int i = 1; i < quote.Parts.Count; i++)
            {
                Assert.True(quote.Parts[i].Start >= quote.Parts[i - 1].End, "parts overlap");
            }

            foreach (Span? span in (Span?[])[quote.Clause, quote.Mention, quote.Cue])
            {
                CheckSpan(document, span ?? quote.Span);
            }

            if (quote.Speaker?.Person is { } person)
            {
                Assert.InRange(person, 0, document.People.Count - 1);
            }
        }
    }

    private static void CheckFigures(Document document)
    {
        CheckOrder(document, document.Figures.Select(static f => f.Span));
        foreach (Figure figure in document.Figures)
        {
            Assert.True(figure.Span.Contains(figure.Number), "the number stands outside its figure");
            Assert.True(figure.Upper is null || figure.Upper >= figure.Value || figure.Kind is FigureKind.Score or FigureKind.Ratio, "the range runs backwards");
        }
    }

    private static void CheckPeople(Document document)
    {
        foreach (Person person in document.People)
        {
            Assert.NotEmpty(person.Mentions);
            CheckOrder(document, person.Mentions);
        }
    }

    private static void CheckOrder(Document document, IEnumerable<Span> spans)
    {
        int start = 0;
        foreach (Span span in spans)
        {
            CheckSpan(document, span);
            Assert.True(span.Start >= start, "not in document order");
            start = span.Start;
        }
    }

    private static void CheckNames(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Assert.All(names, name => Assert.True(name.Length > 0 && seen.Add(name), "two items have the name " + name));
    }

    private static void CheckFindings(Document document)
    {
        var lines = new LineMap(document.Text);
        int start = 0;
        foreach (Finding finding in document.Findings)
        {
            Assert.InRange(finding.Span.Start, start, document.Text.Length);
            Assert.InRange(finding.Span.End, finding.Span.Start, document.Text.Length);
            Assert.Equal(lines.At(finding.Span.Start), (finding.Line, finding.Column));
            Assert.Equal(lines.At(finding.Span.End), (finding.EndLine, finding.EndColumn));
            Assert.Equal(Messages[finding.Id].MinimumArgumentCount, finding.Arguments.Count);
            start = finding.Span.Start;
        }
    }

    private static void CheckSpan(Document document, Span span)
    {
        Assert.InRange(span.Start, 0, document.Text.Length);
        Assert.InRange(span.End, span.Start + 1, document.Text.Length);
    }
}

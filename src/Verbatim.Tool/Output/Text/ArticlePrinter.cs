using Spectre.Console;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;
using Paragraph = Verbatim.Engine.Model.Paragraph;

namespace Verbatim.Tool.Output.Text;

/// <summary>Prints one article: its paragraphs, under each what was found in it, and at the end who and when.</summary>
internal sealed class ArticlePrinter(IAnsiConsole console, Document document)
{
    private const int QuotedLength = 48;

    private readonly Highlights _highlights = new(document);
    private readonly LineMap _lines = new(document.Text);
    private int _nextQuote;
    private int _nextFigure;

    public void Print()
    {
        console.WriteStyled((document.Path, Styles.Faint));
        console.WriteLine();
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            PrintParagraph(paragraph);
        }

        PrintList("People", document.People, DescribePerson);
        PrintList("Dates", document.Dates, DescribeDate);
        PrintList("Findings", document.Findings, DescribeFinding);
    }

    private void PrintParagraph(Paragraph paragraph)
    {
        if (StyleOf(paragraph.Kind) is { } style)
        {
            console.WriteStyled((Words.OneLine(document, paragraph.Span), style));
        }
        else
        {
            console.WriteStyled([.. _highlights.In(paragraph.Span)]);
        }

        for (; NextIn(document.Quotes, _nextQuote, paragraph, static quote => quote.Span) is { } quote; _nextQuote++)
        {
            PrintQuote(quote);
        }

        for (; NextIn(document.Figures, _nextFigure, paragraph, static figure => figure.Span) is { } figure; _nextFigure++)
        {
            PrintFigure(figure);
        }

        console.WriteLine();
    }

    private void PrintQuote(Quote quote) => console.WriteItem(
        (LineOf(quote.Span) + "  ", Styles.Faint),
        (quote.Name, Styles.Quote),
        ($"  {Words.Of(quote.Kind)}  “{Words.Short(document, quote.Span, QuotedLength)}”", Styles.Plain),
        (quote.Speaker is { } speaker ? "  " + speaker.Name : string.Empty, Styles.Person),
        (quote.Cue is { } cue ? ", " + Words.OneLine(document, cue) : string.Empty, Styles.Faint));

    private void PrintFigure(Figure figure) => console.WriteItem(
        (LineOf(figure.Span) + "  ", Styles.Faint),
        (figure.Name, Styles.Figure),
        ($"  {Words.Of(figure.Kind)}  {FigureWords.Describe(figure)}", Styles.Plain));

    private void PrintList<T>(string heading, EquatableArray<T> items, Func<T, (string Words, Style Style)[]> describe)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return;
        }

        console.WriteStyled((heading, Styles.Heading));
        foreach (T item in items)
        {
            console.WriteItem(describe(item));
        }

        console.WriteLine();
    }

    private (string Words, Style Style)[] DescribePerson(Person person) =>
    [
        (person.Name, Styles.Person),
        (person.Role is null ? string.Empty : ", " + person.Role, Styles.Plain),
        (person.Aliases.Count == 0 ? string.Empty : $" (also {string.Join(", ", person.Aliases)})", Styles.Faint),
    ];

    private (string Words, Style Style)[] DescribeDate(DateMention date) =>
    [
        (Words.OneLine(document, date.Span), Styles.Date),
        (date.Value is null ? string.Empty : "  " + date.Value, Styles.Plain),
    ];

    private (string Words, Style Style)[] DescribeFinding(Finding finding) =>
    [
        ($"{finding.Line}:{finding.Column}  ", Styles.Faint),
        (finding.Id, Styles.Finding),
        ("  " + FindingWords.MessageOf(finding), Styles.Plain),
    ];

    private int LineOf(Span span) => _lines.At(span.Start).Line;

    private static T? NextIn<T>(EquatableArray<T> items, int next, Paragraph paragraph, Func<T, Span> spanOf)
        where T : class, IEquatable<T> =>
        next < items.Count && spanOf(items[next]).Start < paragraph.Span.End ? items[next] : null;

    private static Style? StyleOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Title => Styles.Title,
        ParagraphKind.Standfirst => Styles.Standfirst,
        ParagraphKind.Heading => Styles.Heading,
        ParagraphKind.Byline or ParagraphKind.Dateline or ParagraphKind.Related or ParagraphKind.Notice => Styles.Faint,
        _ => (Style?)null,
    };
}

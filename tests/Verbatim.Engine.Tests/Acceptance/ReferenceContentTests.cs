using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Acceptance;

/// <summary>Who says what in the reference document, and which figures, dates, people and links it has.</summary>
public sealed class ReferenceContentTests
{
    private const string Trump = "Donald Trump";
    private const string Netanyahu = "Benjamin Netanyahu";
    private const string Taha = "Jihad Taha";

    private static readonly (string First, string Last, QuoteKind Kind, string Speaker)[] Marked =
    [
        ("going along", "very well", QuoteKind.Mixed, Trump),
        ("We’re working with", "better future", QuoteKind.Direct, Netanyahu),
        ("I think we’re getting", "several countries.", QuoteKind.Direct, Netanyahu),
        ("If people want", "able to leave.", QuoteKind.Direct, Netanyahu),
        ("We’ve had", "good will happen.", QuoteKind.Direct, Trump),
        ("take over", "take over", QuoteKind.Mixed, Trump),
        ("the Riviera", "Middle East.", QuoteKind.Mixed, Trump),
        ("should have all", "in our hands.", QuoteKind.Mixed, Netanyahu),
        ("Do you think", "solution..", QuoteKind.Direct, "Reporter"),
        ("I don’t know", "question.", QuoteKind.Direct, Trump),
        ("I think we can work", "working together", QuoteKind.Direct, Netanyahu),
        ("I think we can establish", "our neighbours.", QuoteKind.Direct, Netanyahu),
        ("well deserved", "get it.", QuoteKind.Mixed, Netanyahu),
        ("Coming from you", "much, Bibi.", QuoteKind.Direct, Trump),
        ("must be real", "take effect.", QuoteKind.Mixed, Taha),
        ("are playing", "Palestinian people.", QuoteKind.Mixed, Taha),
        ("Resistance is", "people", QuoteKind.Direct, Taha),
    ];

    private static Document Document => ReferenceStructureTests.Document;

    [ReferenceFact]
    public void Every_passage_in_double_marks_has_its_words_its_kind_and_its_speaker()
    {
        Quote[] quotes = [.. Document.Quotes.Where(IsInDoubleMarks)];

        Assert.Equal(Marked.Select(static m => (m.First, m.Kind, m.Speaker)), quotes.Select((q, i) => (First(q, Marked[i].First.Length), q.Kind, q.Speaker?.Name ?? string.Empty)));
        Assert.Equal(Marked.Select(static m => m.Last), quotes.Select((q, i) => Last(q, Marked[i].Last.Length)));
    }

    [ReferenceFact]
    public void The_figures_have_value_bound_and_what_they_count()
    {
        (decimal, FigureBound)[] figures = [.. Document.Figures.Select(static f => (f.Value, f.Bound))];

        Assert.Contains((57000, FigureBound.MoreThan), figures);
        Assert.Contains((136000, FigureBound.MoreThan), figures);
        Assert.Contains((14000, FigureBound.MoreThan), figures);
        Assert.Equal((FigureBound.AtLeast, "Israeli soldier", "dead"), Figure(5));
        Assert.Equal("killed", Figure(57000).Concept);
        Assert.Equal("wounded", Figure(136000).Concept);
        Assert.Equal("missing", Figure(14000).Concept);
        Assert.Equal((FigureBound.Exactly, "wounded"), (Figure(14).Bound, Figure(14).Concept));
    }

    [ReferenceFact]
    public void No_figure_stands_in_a_date_or_a_link() => Assert.All(Document.Figures, static figure =>
    {
        Assert.DoesNotContain(Document.Dates, date => date.Value is not null && date.Span.Overlaps(figure.Span));
        Assert.DoesNotContain(Document.Links, link => link.Span.Overlaps(figure.Span));
    });

    [ReferenceFact]
    public void The_dates_have_their_values()
    {
        Assert.Equal("2023-10-07", Date("October 7, 2023"));
        Assert.Equal("--03-18", Date("March 18"));
        Assert.Equal("2025-07-08", Date("July 8, 2025"));
    }

    [ReferenceFact]
    public void The_people_have_their_full_names() => Assert.Equal(
        [Trump, Netanyahu, "Steve Witkoff", "Marco Rubio", "JD Vance", Taha, "Abu Obeida"],
        Document.People.Select(static p => p.Name));

    [ReferenceFact]
    public void The_links_are_whole() => Assert.Equal(
        ["pic.twitter.com/WPUelAHz8j", "pic.twitter.com/8draM5N7zY", "https://t.co/N3QI0UunA4", "pic.twitter.com/f0VCYSjsbZ", "pic.twitter.com/LJ0R3fxWmc"],
        Document.Links.Select(static l => Words(l.Span)));

    [ReferenceFact]
    public void Posts_are_quoted_from_whoever_signed_them() => Assert.Equal(
        ["TRT World Now", "Sulaiman Ahmed", "RT", "The Palestine Chronicle"],
        Document.Quotes.Where(static q => q.Kind == QuoteKind.Post).Select(static q => q.Speaker?.Name));

    [ReferenceFact]
    public void Nobody_speaks_in_the_title_of_another_story() => Assert.All(
        Document.Paragraphs.Where(static p => p.Kind == ParagraphKind.Related),
        static related => Assert.All(
            Document.Quotes.Where(q => related.Span.Contains(q.Span)),
            static quote => Assert.Null(quote.Speaker)));

    // a comma that closes the speech stands inside the marks and not in the quote
    private static bool IsInDoubleMarks(Quote quote) =>
        Document.Text[quote.Span.Start - (quote.Span.Start > 0 ? 1 : 0)] == '“'
        && (Document.Text[quote.Span.End] == '”' || (Document.Text[quote.Span.End] == ',' && Document.Text[quote.Span.End + 1] == '”'));

    private static string First(Quote quote, int length) => Words(new Span(quote.Span.Start, Math.Min(length, quote.Span.Length)));

    private static string Last(Quote quote, int length) => Words(Span.FromBounds(Math.Max(quote.Span.Start, quote.Span.End - length), quote.Span.End));

    private static (FigureBound Bound, string? Unit, string? Concept) Figure(decimal value)
    {
        Figure figure = Assert.Single(Document.Figures, f => f.Value == value);
        return (figure.Bound, figure.Unit, figure.Concept);
    }

    private static string? Date(string words) => Assert.Single(Document.Dates, d => Words(d.Span) == words).Value;

    private static string Words(Span? span) => ReferenceStructureTests.Words(span);
}

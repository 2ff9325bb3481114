using Spectre.Console;
using Verbatim.Engine.Model;

namespace Verbatim.Tool.Output.Text;

/// <summary>Which words of a document are shown in which style.</summary>
internal sealed class Highlights
{
    private readonly Document _document;
    private readonly Style[] _styles;

    public Highlights(Document document)
    {
        _document = document;
        _styles = new Style[document.Text.Length];
        Array.Fill(_styles, Styles.Plain);

        // the smaller stands on the greater: a figure inside a quote stays a figure
        foreach (Quote quote in document.Quotes)
        {
            Paint(quote.Kind is QuoteKind.Indirect or QuoteKind.Term ? [] : quote.Parts, Styles.Quote);
        }

        foreach (Person person in document.People)
        {
            Paint(person.Mentions, Styles.Person);
        }

        Paint(document.Dates.Select(static date => date.Span), Styles.Date);
        Paint(document.Figures.Select(static figure => figure.Span), Styles.Figure);
        Paint(document.Links.Select(static link => link.Span), Styles.Link);
    }

    /// <summary>The words of a span, each in its style.</summary>
    public IEnumerable<(string Words, Style Style)> In(Span span)
    {
        for (int start = span.Start; start < span.End;)
        {
            int end = start + 1;
            while (end < span.End && _styles[end] == _styles[start])
            {
                end++;
            }

            yield return (_document.Text[start..end].ReplaceLineEndings(" "), _styles[start]);
            start = end;
        }
    }

    private void Paint(IEnumerable<Span> spans, Style style)
    {
        foreach (Span span in spans)
        {
            Array.Fill(_styles, style, span.Start, span.Length);
        }
    }
}

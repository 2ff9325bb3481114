using Spectre.Console;
using Verbatim.Engine;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Tool.Output.Text;

/// <summary>Prints the quotes of a document with the decisions that made them.</summary>
internal sealed class ExplanationPrinter(IAnsiConsole console, Document document, IReadOnlyList<Trace> traces)
{
    private const int QuotedLength = 72;
    private const int TracedLength = 32;

    private readonly LineMap _lines = new(document.Text);

    /// <summary>Prints the quotes on a line, or all of them.</summary>
    public void Print(int? line)
    {
        bool any = false;
        foreach (Quote quote in document.Quotes)
        {
            if (line is null || Touches(quote, line.Value))
            {
                PrintQuote(quote);
                any = true;
            }
        }

        if (!any)
        {
            console.WriteStyled((line is null ? $"{document.Path}: no quotes" : $"{document.Path}:{line}: no quotes", Styles.Faint));
        }
    }

    private void PrintQuote(Quote quote)
    {
        (int line, int column) = _lines.At(quote.Span.Start);
        console.WriteStyled(
            ($"{document.Path}:{line}:{column}  ", Styles.Faint),
            (quote.Name, Styles.Quote),
            ($"  {Words.Of(quote.Kind)}  “{Words.Short(document, quote.Span, QuotedLength)}”", Styles.Plain));
        console.WriteItem(("speaker ", Styles.Faint), Speaker(quote), (Attribution(quote), Styles.Plain));
        foreach (Trace trace in traces.Where(trace => IsAbout(trace, quote)).Distinct())
        {
            PrintTrace(trace, quote);
        }

        console.WriteLine();
    }

    private void PrintTrace(Trace trace, Quote quote)
    {
        string words = trace.Span.Start == quote.Span.Start ? string.Empty : $"“{Words.Short(document, trace.Span, TracedLength)}” ";
        console.WriteItem((trace.Rule, Styles.Heading), ("  " + words, Styles.Faint), (trace.Message, Styles.Plain));
    }

    private static (string Words, Style Style) Speaker(Quote quote) =>
        quote.Speaker is { } speaker ? (speaker.Name, Styles.Person) : ("nobody", Styles.Faint);

    private string Attribution(Quote quote)
    {
        string mention = quote.Mention is { } words ? $", by “{Words.OneLine(document, words)}”" : string.Empty;
        string cue = quote.Cue is { } reporting ? $", cue “{Words.OneLine(document, reporting)}”" : string.Empty;
        return mention + cue;
    }

    private bool Touches(Quote quote, int line) =>
        _lines.At(quote.Span.Start).Line <= line && line <= _lines.At(Math.Max(quote.Span.Start, quote.Span.End - 1)).Line;

    // what other stages say of single words inside the quote is no part of its story
    private static bool IsAbout(Trace trace, Quote quote) =>
        quote.Parts.Any(part => trace.Span.Contains(part)) || (quote.Mention is { } mention && trace.Span.Contains(mention));
}

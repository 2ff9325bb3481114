using CsCheck;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Quotes;

public sealed class QuotePropertyTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "‘", "’", "''", " ", " ", " ", "Ann Lee", "said", "she", "told", "who", "that", "and", "saying", "according to",
        ",", ".", "?", ":", "—", "(", ")", "\n", "the warden", "ice", "is", "called", "to", "’s", "<b>", "3",
    ];

    [Fact]
    public void Spans_hold_for_any_arrangement_of_marks_and_words() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 80].Sample(pieces => Holds(string.Concat(pieces.Select(static p => Pieces[p] + (p > 7 ? " " : "")))), iter: 2000);

    [Fact]
    public void Time_grows_with_the_length_alone()
    {
        foreach (string piece in new[] { "“a ", "said ", "“a” ", "she said, ", "and said ", "(", "who said, ", "“x,” that " })
        {
            string text = string.Concat(Enumerable.Repeat(piece, 4_000));
            var clock = System.Diagnostics.Stopwatch.StartNew();
            DocumentReader.Read(text, "a.txt", ReadOptions.Default);

            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), piece + clock.Elapsed);
        }
    }

    private static void Holds(string text)
    {
        Document document = DocumentReader.Read(text, "a.txt", ReadOptions.Default);
        foreach (Quote quote in document.Quotes.Where(static q => q.Kind != QuoteKind.Indirect))
        {
            IsIn(document, quote.Span);
            Assert.All(quote.Parts, p => IsIn(document, p));
            Assert.All(quote.Parts, p => Assert.True(quote.Span.Contains(p)));
            IsIn(document, quote.Clause);
            IsIn(document, quote.Mention);
            IsIn(document, quote.Cue);
            Assert.True(quote.Kind != QuoteKind.Term || quote.Speaker is null);
        }
    }

    private static void IsIn(Document document, Span? span) =>
        Assert.True(span is not { } some || (some.Start >= 0 && some.Length > 0 && some.End <= document.Text.Length), document.Text + span);
}

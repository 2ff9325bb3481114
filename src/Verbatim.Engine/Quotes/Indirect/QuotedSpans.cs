using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>What is quoted in marks already: its contents and its cues, for look-ups in the order of the text.</summary>
internal sealed class QuotedSpans
{
    private const int MostOverlaps = 12;

    private readonly ValueList<Span> _spans = [];
    private readonly ValueList<Span> _attributing = [];

    public QuotedSpans(List<Quote> quotes)
    {
        foreach (Quote quote in quotes)
        {
            if (quote.Kind == QuoteKind.Term)
            {
                continue;
            }

            foreach (Span part in quote.Parts)
            {
                _spans.Add(part);
            }

            Add(quote.Clause, _spans);
            Add(quote.Cue, _attributing);
            Add(quote.Mention, _attributing);
        }

        _spans.Sort(0, static (left, right) => left.Start.CompareTo(right.Start));
        _attributing.Sort(0, static (left, right) => left.Start.CompareTo(right.Start));
    }

    /// <summary>Whether the report's cue attributes a quote already, or stands in one.</summary>
    public bool Knows(Span cue) => First(_attributing, cue) is not null || First(_spans, cue) is not null;

    /// <summary>
    /// The part of a reported clause that no quote takes in: what stands before the first of them, or null where nothing does.
    /// “The mayor said the quay was closed, which she called ‘a pity’”: up to “closed”.
    /// </summary>
    public Span? Before(Span clause)
    {
        int start = Math.Min(First(_spans, clause)?.Start ?? clause.End, First(_attributing, clause)?.Start ?? clause.End);
        return start <= clause.Start ? null : Span.FromBounds(clause.Start, start);
    }

    private static void Add(Span? span, ValueList<Span> spans)
    {
        if (span is { } known)
        {
            spans.Add(known);
        }
    }

    // spans of quotes hardly overlap: the few that start before the given one's end are looked at
    private static Span? First(ValueList<Span> spans, Span span)
    {
        int low = 0;
        int high = spans.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (spans[middle].Start < span.End)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        Span? first = null;
        for (int i = low - 1; i >= 0 && i >= low - MostOverlaps; i--)
        {
            first = spans[i].Overlaps(span) ? spans[i] : first;
        }

        return first;
    }
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>What is quoted in marks already: its contents and its cues, for look-ups in the order of the text.</summary>
internal sealed class QuotedSpans
{
    private readonly List<Span> _spans = [];

    public QuotedSpans(List<Quote> quotes)
    {
        foreach (Quote quote in quotes)
        {
            if (quote.Kind == QuoteKind.Term)
            {
                continue;
            }

            _spans.AddRange(quote.Parts);
            if (quote.Cue is { } cue)
            {
                _spans.Add(cue);
            }
        }

        _spans.Sort(static (left, right) => left.Start.CompareTo(right.Start));
    }

    /// <summary>Whether the attribution's clause or its cue stands in a quote already.</summary>
    public bool Knows(DocumentContext context, Report report) =>
        Overlaps(report.Cue.In(context.Tokens))
        || (!report.Content.IsEmpty && Overlaps(report.Content.In(context.Tokens)))
        || (!report.Rest.IsEmpty && Overlaps(report.Rest.In(context.Tokens)));

    // spans of quotes hardly overlap: the few that start before the given one's end are looked at
    private bool Overlaps(Span span)
    {
        int low = 0;
        int high = _spans.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_spans[middle].Start < span.End)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (int i = low - 1; i >= 0 && i >= low - 4; i--)
        {
            if (_spans[i].Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }
}

using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>Finds the date that ends with a token: “last week”, “two years ago”.</summary>
internal sealed class DateMap
{
    private readonly TokenList _tokens;
    private readonly TagList _tags;
    private readonly List<DateMention> _dates;

    public DateMap(DocumentContext context)
    {
        _tokens = context.Tokens;
        _tags = context.Tags;
        _dates = context.Dates;
    }

    /// <summary>The first token of the date that ends with the token; -1 where none does.</summary>
    public int FirstOf(int token)
    {
        int end = _tokens[token].End;
        int low = 0;
        int high = _dates.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_dates[middle].Span.End < end)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        bool ends = low < _dates.Count && _dates[low].Span.End == end;
        return ends ? _tokens.IndexAt(_dates[low].Span.Start) : _tags[token] == WordTag.Time ? token : -1;
    }
}

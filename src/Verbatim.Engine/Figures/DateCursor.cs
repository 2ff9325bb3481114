using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures;

/// <summary>Says whether a token stands in a date. Asked from the start of the document to its end, more or less.</summary>
internal sealed class DateCursor(DocumentContext context)
{
    private readonly List<DateMention> _dates = context.Dates;
    private int _at;

    public bool Covers(in Token token)
    {
        while (_at > 0 && _dates[_at - 1].Span.End > token.Start)
        {
            _at--;
        }

        while (_at < _dates.Count && _dates[_at].Span.End <= token.Start)
        {
            _at++;
        }

        return _at < _dates.Count && _dates[_at].Span.Start < token.End;
    }
}

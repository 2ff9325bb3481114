using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Some reports that stand one after another in a list.</summary>
internal readonly struct ReportSlice
{
    private readonly ValueList<Report> _reports;
    private readonly int _first;
    private readonly int _count;

    public ReportSlice(ValueList<Report> reports, int first, int count)
    {
        _reports = reports;
        _first = first;
        _count = count;
    }

    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the reports without copying them.</summary>
    public struct Enumerator
    {
        private readonly ReportSlice _slice;
        private int _index;

        public Enumerator(ReportSlice slice)
        {
            _slice = slice;
            _index = -1;
        }

        public readonly ref readonly Report Current => ref _slice._reports[_slice._first + _index];

        public bool MoveNext() => ++_index < _slice._count;
    }
}

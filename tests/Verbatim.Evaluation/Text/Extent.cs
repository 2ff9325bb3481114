using Verbatim.Engine.Model;

namespace Verbatim.Evaluation.Text;

/// <summary>A stretch of a text by its two ends, in UTF-16 code units.</summary>
internal readonly record struct Extent(int Start, int End) : IComparable<Extent>
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public static bool operator <(Extent left, Extent right) => left.CompareTo(right) < 0;

    public static bool operator >(Extent left, Extent right) => left.CompareTo(right) > 0;

    public static bool operator <=(Extent left, Extent right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Extent left, Extent right) => left.CompareTo(right) >= 0;

    public static Extent Of(Span span) => new(span.Start, span.End);

    public static Extent? Of(Span? span) => span is { Length: > 0 } given ? Of(given) : null;

    public bool Overlaps(Extent other) => Start < other.End && other.Start < End;

    public Extent Intersect(Extent other) => new(Math.Max(Start, other.Start), Math.Min(End, other.End));

    /// <summary>Shared characters over all characters of the two.</summary>
    public double Jaccard(Extent other)
    {
        int shared = Intersect(other).Length;
        return shared > 0 ? (double)shared / (Length + other.Length - shared) : 0;
    }

    public string In(string text) => text[Start..End];

    public int CompareTo(Extent other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}

namespace Verbatim.Engine.Model;

/// <summary>A stretch of a document's text. Offsets count UTF-16 code units from the start of the decoded text.</summary>
/// <param name="Start">The offset of the first code unit.</param>
/// <param name="Length">How many code units the stretch has.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">The offset of the first code unit.</param>
    /// <param name="end">The offset just past the last one.</param>
    public static Span FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(Span other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The words of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public string In(string text) => text.Substring(Start, Length);
}

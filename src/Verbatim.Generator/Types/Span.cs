using System;

namespace Verbatim;

/// <summary>A stretch of a document's text. Offsets count UTF-16 code units from the start of the text.</summary>
internal readonly partial struct Span : IEquatable<Span>
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The offset of the first code unit.</param>
    /// <param name="length">How many code units the stretch has.</param>
    public Span(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>How many code units the stretch has.</summary>
    public int Length { get; }

    /// <summary>The offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether two spans cover the same stretch.</summary>
    public static bool operator ==(Span left, Span right) => left.Equals(right);

    /// <summary>Whether two spans cover different stretches.</summary>
    public static bool operator !=(Span left, Span right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Span other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Span other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary>The span as <c>[start, end)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start}, {End})");
}

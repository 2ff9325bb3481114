using System;
using System.Globalization;

namespace Verbatim;

/// <summary>
/// What a figure says without its words. Amounts are added and compared only where they are of one kind and unit, and
/// “more than”, “about” and the like are kept in mind: what a text leaves open is null, never a guess.
/// </summary>
internal readonly partial struct Amount : IEquatable<Amount>
{
    /// <summary>Makes an amount.</summary>
    /// <param name="value">The value; the lower end of a range.</param>
    /// <param name="upper">The upper end of a range, else null.</param>
    /// <param name="bound">How the value limits the amount.</param>
    /// <param name="kind">What is measured.</param>
    /// <param name="unit">The unit or what is counted, or null.</param>
    public Amount(decimal value, decimal? upper, FigureBound bound, FigureKind kind, string? unit)
    {
        Value = value;
        Upper = upper;
        Bound = bound;
        Kind = kind;
        Unit = unit;
    }

    /// <summary>The value; the lower end of a range.</summary>
    public decimal Value { get; }

    /// <summary>The upper end of a range, else null.</summary>
    public decimal? Upper { get; }

    /// <summary>How the value limits the amount.</summary>
    public FigureBound Bound { get; }

    /// <summary>What is measured.</summary>
    public FigureKind Kind { get; }

    /// <summary>The unit or what is counted, or null.</summary>
    public string? Unit { get; }

    private decimal Top => Upper ?? Value;

    private bool HasFloor => Bound is FigureBound.Exactly or FigureBound.MoreThan or FigureBound.AtLeast;

    private bool HasCeiling => Bound is FigureBound.Exactly or FigureBound.LessThan or FigureBound.AtMost;

    /// <summary>Whether two amounts say the same.</summary>
    public static bool operator ==(Amount left, Amount right) => left.Equals(right);

    /// <summary>Whether two amounts differ in what they say.</summary>
    public static bool operator !=(Amount left, Amount right) => !left.Equals(right);

    /// <summary>Adds two amounts of one kind and unit.</summary>
    /// <exception cref="InvalidOperationException">They differ in kind or unit, or cannot be added: see <see cref="TryAdd"/>.</exception>
    public static Amount operator +(Amount left, Amount right) => Add(left, right);

    /// <summary>Adds two amounts of one kind and unit.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="InvalidOperationException">They differ in kind or unit, or cannot be added: see <see cref="TryAdd"/>.</exception>
    public static Amount Add(Amount left, Amount right) => left.TryAdd(right, out Amount sum)
        ? sum
        : throw new InvalidOperationException($"“{left}” and “{right}” cannot be added: they differ in kind, unit or direction.");

    /// <summary>Whether the other amount is of the same kind and unit, so that the two can be compared.</summary>
    /// <param name="other">The other amount.</param>
    public bool IsComparableTo(Amount other) => Kind == other.Kind && string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    /// <summary>
    /// Adds another amount. Refused are different kinds and units, places in an order and scores, a lower limit and an upper
    /// limit together, and sums too large for a decimal.
    /// </summary>
    /// <param name="other">What to add.</param>
    /// <param name="sum">The sum, with the looser of the two bounds.</param>
    /// <returns>Whether the two could be added.</returns>
    public bool TryAdd(Amount other, out Amount sum)
    {
        sum = default;
        if (!IsComparableTo(other) || Kind is FigureKind.Ordinal or FigureKind.Score || BoundWith(other) is not { } bound)
        {
            return false;
        }

        try
        {
            decimal? upper = Upper is null && other.Upper is null ? null : Top + other.Top;
            sum = new Amount(Value + other.Value, upper, bound, Kind, Unit);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>Whether the amount is at least <paramref name="limit"/>.</summary>
    /// <param name="limit">What to compare with.</param>
    /// <returns>Null where the text leaves it open: “more than 5” may be 7 or more, or not.</returns>
    public bool? IsAtLeast(decimal limit)
    {
        if (HasFloor && Value >= limit)
        {
            return true;
        }

        bool below = Top < limit || (Top == limit && Bound == FigureBound.LessThan);
        return HasCeiling && below ? false : null;
    }

    /// <summary>Whether the amount is more than <paramref name="limit"/>.</summary>
    /// <param name="limit">What to compare with.</param>
    /// <returns>Null where the text leaves it open: “at least 5” may be more than 5, or not.</returns>
    public bool? IsMoreThan(decimal limit)
    {
        bool above = Value > limit || (Value == limit && Bound == FigureBound.MoreThan);
        if (HasFloor && above)
        {
            return true;
        }

        return HasCeiling && Top <= limit ? false : null;
    }

    /// <summary>Whether the amount is at most <paramref name="limit"/>.</summary>
    /// <param name="limit">What to compare with.</param>
    /// <returns>Null where the text leaves it open.</returns>
    public bool? IsAtMost(decimal limit) => !IsMoreThan(limit);

    /// <summary>Whether the amount is less than <paramref name="limit"/>.</summary>
    /// <param name="limit">What to compare with.</param>
    /// <returns>Null where the text leaves it open.</returns>
    public bool? IsLessThan(decimal limit) => !IsAtLeast(limit);

    /// <summary>Compares two amounts.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>
    /// Less than zero where this amount is surely less, greater than zero where it is surely more, zero where both are the
    /// same exact number; null where kinds or units differ or the bounds leave it open.
    /// </returns>
    public int? CompareTo(Amount other)
    {
        if (!IsComparableTo(other))
        {
            return null;
        }

        if (IsBelow(other))
        {
            return -1;
        }

        return other.IsBelow(this) ? 1 : IsPoint && other.IsPoint && Value == other.Value ? 0 : null;
    }

    /// <inheritdoc/>
    public bool Equals(Amount other) =>
        Value == other.Value && Upper == other.Upper && Bound == other.Bound && IsComparableTo(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Value.GetHashCode() * 397) ^ ((int)Bound * 31) ^ (int)Kind);

    /// <summary>Bound, value and unit, for logs and debuggers; a figure's own words are its text.</summary>
    public override string ToString()
    {
        string bound = Bound == FigureBound.Exactly ? string.Empty : Bound + " ";
        string upper = Upper is { } top ? "–" + top.ToString(CultureInfo.InvariantCulture) : string.Empty;
        return bound + Value.ToString(CultureInfo.InvariantCulture) + upper + (Unit is null ? string.Empty : " " + Unit);
    }

    private bool IsPoint => Bound == FigureBound.Exactly && Top == Value;

    private bool IsBelow(Amount other) =>
        HasCeiling && other.HasFloor
        && (Top < other.Value || (Top == other.Value && (Bound == FigureBound.LessThan || other.Bound == FigureBound.MoreThan)));

    // “at least 3” and “more than 4” make more than 7; “at least 3” and “at most 4” make nothing that can be said
    private FigureBound? BoundWith(Amount other)
    {
        if (Bound == FigureBound.About || other.Bound == FigureBound.About)
        {
            return HasFloor && HasCeiling || other.HasFloor && other.HasCeiling || Bound == other.Bound ? FigureBound.About : null;
        }

        if (HasFloor && other.HasFloor)
        {
            return Strictest(other, FigureBound.MoreThan, FigureBound.AtLeast);
        }

        return HasCeiling && other.HasCeiling ? Strictest(other, FigureBound.LessThan, FigureBound.AtMost) : null;
    }

    private FigureBound Strictest(Amount other, FigureBound open, FigureBound closed)
    {
        if (Bound == open || other.Bound == open)
        {
            return open;
        }

        return Bound == closed || other.Bound == closed ? closed : FigureBound.Exactly;
    }
}

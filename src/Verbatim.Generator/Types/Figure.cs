namespace Verbatim;

/// <summary>A number in an article, with what it counts. Reads as the text does: <c>over 57,000</c>.</summary>
internal sealed partial class Figure : Excerpt
{
    private readonly Span _number;

    internal Figure(Article article, int start, int length, Span number, Amount amount, FigureTrend trend, string? concept)
        : base(article, start, length)
    {
        _number = number;
        Amount = amount;
        Trend = trend;
        Concept = concept;
    }

    /// <summary>Value, bound and unit without the words: what can be compared and added.</summary>
    public Amount Amount { get; }

    /// <summary>The value, scales applied; the lower end of a range.</summary>
    public decimal Value => Amount.Value;

    /// <summary>The upper end of a range, else null.</summary>
    public decimal? Upper => Amount.Upper;

    /// <summary>How the value limits the amount.</summary>
    public FigureBound Bound => Amount.Bound;

    /// <summary>Whether the figure is the amount of a change.</summary>
    public FigureTrend Trend { get; }

    /// <summary>What the figure measures.</summary>
    public FigureKind Kind => Amount.Kind;

    /// <summary>The canonical singular unit or what is counted, or null where the text names none.</summary>
    public string? Unit => Amount.Unit;

    /// <summary>What the figure is about: the subject or the state, or null.</summary>
    public string? Concept { get; }

    /// <summary>The bare numeral.</summary>
    public Excerpt Number => new Excerpt(Article, _number.Start, _number.Length);

    /// <inheritdoc cref="Amount.IsAtLeast"/>
    public bool? IsAtLeast(decimal limit) => Amount.IsAtLeast(limit);

    /// <inheritdoc cref="Amount.IsMoreThan"/>
    public bool? IsMoreThan(decimal limit) => Amount.IsMoreThan(limit);

    /// <inheritdoc cref="Amount.IsAtMost"/>
    public bool? IsAtMost(decimal limit) => Amount.IsAtMost(limit);

    /// <inheritdoc cref="Amount.IsLessThan"/>
    public bool? IsLessThan(decimal limit) => Amount.IsLessThan(limit);

    /// <summary>Compares what two figures say.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns><see cref="Amount.CompareTo"/> of their amounts.</returns>
    public int? CompareTo(Figure other) => Amount.CompareTo(other.Amount);
}

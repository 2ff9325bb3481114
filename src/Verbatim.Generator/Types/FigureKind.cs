namespace Verbatim;

/// <summary>What a figure measures.</summary>
internal enum FigureKind
{
    /// <summary>A number of things.</summary>
    Count,

    /// <summary>Hundredths of something, or percentage points.</summary>
    Percentage,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A physical quantity: a length, a weight, a speed.</summary>
    Measure,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>How old somebody or something is.</summary>
    Age,

    /// <summary>A place in an order: “third”.</summary>
    Ordinal,

    /// <summary>The score of a match or a vote.</summary>
    Score,

    /// <summary>A part of a whole, or a multiple.</summary>
    Ratio,
}

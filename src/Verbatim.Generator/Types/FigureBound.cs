namespace Verbatim;

/// <summary>How a figure's value limits the amount it speaks of.</summary>
internal enum FigureBound
{
    /// <summary>The amount is the value.</summary>
    Exactly,

    /// <summary>The amount is near the value.</summary>
    About,

    /// <summary>The amount is greater than the value.</summary>
    MoreThan,

    /// <summary>The amount is the value or greater.</summary>
    AtLeast,

    /// <summary>The amount is smaller than the value.</summary>
    LessThan,

    /// <summary>The amount is the value or smaller.</summary>
    AtMost,
}

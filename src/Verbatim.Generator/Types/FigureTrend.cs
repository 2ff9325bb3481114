namespace Verbatim;

/// <summary>Whether a figure is the amount of a change.</summary>
internal enum FigureTrend
{
    /// <summary>The figure is a level.</summary>
    None,

    /// <summary>The figure is the amount of a rise.</summary>
    Up,

    /// <summary>The figure is the amount of a fall.</summary>
    Down,
}

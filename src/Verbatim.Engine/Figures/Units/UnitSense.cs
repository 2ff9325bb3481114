using Verbatim.Engine.Model;

namespace Verbatim.Engine.Figures.Units;

/// <summary>What a word or sign can say a number measures.</summary>
/// <param name="Name">The unit, canonical and in the singular.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Exact">How a symbol is written, spaces left out; null for names, whose case says nothing.</param>
/// <param name="OwnCase">Whether a symbol counts in its own case only.</param>
/// <param name="Touching">Whether a symbol counts only where it touches its number.</param>
/// <param name="Factor">What the unit multiplies its number by: a million for “MUSD”.</param>
internal sealed record UnitSense(string Name, FigureKind Kind, string? Exact, bool OwnCase, bool Touching, decimal Factor)
{
    /// <summary>Whether the unit is the hundredth of a currency: “cent”.</summary>
    public bool IsMinor { get; init; }

    /// <summary>The first word of a currency's name, -1 for all else.</summary>
    public int NameWord { get; init; } = -1;
}

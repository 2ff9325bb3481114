namespace Verbatim.Evaluation.Figures;

/// <summary>A quantity in the gold's form.</summary>
/// <param name="Value">The value, or the lower end of a range.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Unit">The normalised unit.</param>
/// <param name="Change">Bound and trend together, in one sign or word.</param>
/// <param name="Concepts">The words it is about.</param>
internal sealed record Quantity(double Value, double? Upper, string Unit, string Change, string[] Concepts)
{
    private const double Relative = 1e-5;
    private const double Absolute = 1e-8;

    public bool HasValueOf(Quantity predicted) =>
        Upper.HasValue == predicted.Upper.HasValue && IsClose(Value, predicted.Value) && (Upper is not { } upper || IsClose(upper, predicted.Upper!.Value));

    public bool HasUnitOf(Quantity predicted) => string.Equals(Unit, predicted.Unit, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many concept words the two share, and whether these are all words of both.</summary>
    public (bool Partial, bool Complete) Compare(Quantity predicted)
    {
        HashSet<string> words = new(Concepts, StringComparer.OrdinalIgnoreCase);
        words.IntersectWith(predicted.Concepts);
        return (words.Count > 0, words.Count == Concepts.Length && words.Count == predicted.Concepts.Length);
    }

    private static bool IsClose(double gold, double predicted) =>
        gold == predicted || Math.Abs(gold - predicted) <= Absolute + (Relative * Math.Abs(predicted));
}

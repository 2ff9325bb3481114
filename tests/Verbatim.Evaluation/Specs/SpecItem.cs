using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Specs;

/// <summary>One result of a case, or one prediction held against it.</summary>
/// <param name="Extent">Where it stands.</param>
/// <param name="Low">The value, or the lower end of a range; null for an open end.</param>
/// <param name="High">The upper end of a range; null for an open end.</param>
/// <param name="IsRange">Whether it is a range.</param>
/// <param name="Unit">The unit, in the names of the gold.</param>
/// <param name="Date">The value of a predicted date.</param>
/// <param name="Accepted">The values that are right for a gold date.</param>
/// <param name="IsIgnored">Whether it counts neither way.</param>
internal sealed record SpecItem(
    Extent Extent,
    double? Low = null,
    double? High = null,
    bool IsRange = false,
    string? Unit = null,
    string? Date = null,
    IReadOnlyCollection<string>? Accepted = null,
    bool IsIgnored = false)
{
    private const double Relative = 1e-5;
    private const double Absolute = 1e-9;

    public bool HasSpanOf(SpecItem predicted) => Extent == predicted.Extent;

    public bool HasValueOf(SpecItem predicted)
    {
        if (!Extent.Overlaps(predicted.Extent))
        {
            return false;
        }

        return Accepted is not null
            ? predicted.Date is not null && Accepted.Contains(predicted.Date)
            : IsRange == predicted.IsRange && IsClose(Low, predicted.Low) && IsClose(High, predicted.High) && (IsRange || Low is not null);
    }

    public bool HasUnitOf(SpecItem predicted) => HasValueOf(predicted) && Unit == predicted.Unit;

    private static bool IsClose(double? one, double? other) =>
        one is { } a && other is { } b ? Math.Abs(a - b) <= Absolute + (Relative * Math.Max(Math.Abs(a), Math.Abs(b))) : one is null && other is null;
}

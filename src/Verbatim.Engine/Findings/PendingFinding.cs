using Verbatim.Engine.Model;

namespace Verbatim.Engine.Findings;

/// <summary>What a stage reports; located once all stages have run.</summary>
/// <param name="Definition">What is reported.</param>
/// <param name="Span">The words concerned.</param>
/// <param name="Arguments">What fills the holes of the message.</param>
internal sealed record PendingFinding(FindingDefinition Definition, Span Span, string[] Arguments)
{
    /// <summary>How many findings were reported before.</summary>
    public int Index { get; init; }

    /// <summary>The order of the document, then of the ids, then of reporting.</summary>
    public static int Compare(PendingFinding left, PendingFinding right)
    {
        int order = left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : string.CompareOrdinal(left.Definition.Id, right.Definition.Id);
        return order != 0 ? order : left.Index.CompareTo(right.Index);
    }
}

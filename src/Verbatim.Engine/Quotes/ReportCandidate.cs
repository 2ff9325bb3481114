namespace Verbatim.Engine.Quotes;

/// <summary>A report that may govern a segment, and how much speaks for it.</summary>
internal readonly record struct ReportCandidate(ReportingClause Clause, int Score)
{
    public Certainty Certainty => Clause.Strength >= Phrases.VerbStrength.Thought ? Certainty.Reported : Certainty.Near;
}

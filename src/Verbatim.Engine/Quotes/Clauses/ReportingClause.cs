using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>A verb with whoever reports by it.</summary>
/// <param name="Verb">The reporting verb, or null where the verb is none.</param>
/// <param name="Cue">Its words.</param>
/// <param name="Source">Its subject.</param>
/// <param name="Inverted">Whether the subject follows it.</param>
internal readonly record struct ReportingClause(ReportingVerb? Verb, TokenRange Cue, TokenRange Source, bool Inverted)
{
    public VerbStrength Strength => Verb?.Strength ?? VerbStrength.None;

    public VerbKinds Kinds => Verb?.Kinds ?? VerbKinds.None;

    public bool Is(VerbKinds kinds) => Verb is not null && Verb.Is(kinds);
}

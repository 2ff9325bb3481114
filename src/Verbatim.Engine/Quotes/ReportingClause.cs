using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes;

/// <summary>A reporting verb with whoever reports.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Cue">Its words.</param>
/// <param name="Source">Its subject; empty where none was found.</param>
/// <param name="Inverted">Whether the subject follows it.</param>
internal readonly record struct ReportingClause(VerbWord Verb, TokenRange Cue, TokenRange Source, bool Inverted);

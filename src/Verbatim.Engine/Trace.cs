using Verbatim.Engine.Model;

namespace Verbatim.Engine;

/// <summary>One decision of a stage, for <c>verbatim explain</c>.</summary>
/// <param name="Span">The words that were decided about.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Message">What it saw: the winner, or a candidate and why it lost.</param>
public sealed record Trace(Span Span, string Rule, string Message);

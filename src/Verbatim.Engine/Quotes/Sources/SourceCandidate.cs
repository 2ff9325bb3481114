using Verbatim.Engine.Quotes.Signs;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Somebody who may have said the words of a segment.</summary>
/// <param name="Attribution">Who, and by which words.</param>
/// <param name="Signs">What speaks for them and against.</param>
internal readonly record struct SourceCandidate(Attribution Attribution, SignSet Signs);

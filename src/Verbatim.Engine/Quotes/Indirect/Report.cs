using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>A reported clause with the words that attribute it.</summary>
/// <param name="Source">Who is said to have said it; empty where nobody is named.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Content">What is reported, with the conjunction that opens it.</param>
/// <param name="Rest">Where the attribution stands inside the clause, what follows it; else empty.</param>
/// <param name="Rule">The rule that found it.</param>
internal readonly record struct Report(TokenRange Source, TokenRange Cue, TokenRange Content, TokenRange Rest, string Rule)
{
    /// <summary>Whether what is reported takes in these tokens.</summary>
    public bool Reports(TokenRange tokens) => Content.Overlaps(tokens) || Rest.Overlaps(tokens);
}

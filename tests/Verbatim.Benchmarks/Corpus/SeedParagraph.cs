namespace Verbatim.Benchmarks.Corpus;

/// <summary>A paragraph of one of our own seeds.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Items">How many quotes, figures, people and dates it holds by itself.</param>
internal sealed record SeedParagraph(string Text, int Items);

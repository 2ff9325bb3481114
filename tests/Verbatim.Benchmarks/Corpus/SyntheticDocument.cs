namespace Verbatim.Benchmarks.Corpus;

/// <summary>A document made for measuring.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Text">What it says.</param>
internal sealed record SyntheticDocument(string Name, string Text);

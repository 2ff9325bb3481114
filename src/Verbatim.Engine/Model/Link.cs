namespace Verbatim.Engine.Model;

/// <summary>An address on the web.</summary>
/// <param name="Span">The address as it stands, without the punctuation of the sentence around it.</param>
public sealed record Link(Span Span);

namespace Verbatim.Engine.Model;

/// <summary>Who said something, after resolution.</summary>
/// <param name="Name">The fullest name that the article gives, or the describing words of an unnamed source.</param>
/// <param name="Kind">What kind of source this is.</param>
/// <param name="Person">The index in <see cref="Document.People"/>, or null where the source is no named person.</param>
public sealed record Speaker(string Name, SpeakerKind Kind, int? Person);

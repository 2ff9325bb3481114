namespace Verbatim.Engine.Model;

/// <summary>Somebody the article names.</summary>
/// <param name="Name">The fullest name that the article gives.</param>
/// <param name="Identifier">The C# identifier of the person, unique among the document's people; empty where none was asked for.</param>
/// <param name="Role">What the article calls the person by office or trade, in the article's words, or null.</param>
/// <param name="Aliases">Other forms of the name that the article uses, in order of appearance.</param>
/// <param name="Mentions">Where the person is named, in document order.</param>
public sealed record Person(
    string Name,
    string Identifier,
    string? Role,
    EquatableArray<string> Aliases,
    EquatableArray<Span> Mentions);

namespace Verbatim.Engine.Model;

/// <summary>Everything that the engine found in one document. Equal by value.</summary>
/// <param name="Path">The path as it was given, with forward slashes.</param>
/// <param name="TypeName">The C# identifier of the document's class, made from the file name.</param>
/// <param name="Text">The decoded text, line ends as they stand, a leading byte-order mark left out.</param>
/// <param name="Title">Where the title stands, or null.</param>
/// <param name="Standfirst">Where the summary line stands, or null.</param>
/// <param name="Byline">Where the author's line stands, or null.</param>
/// <param name="Publisher">Where the article names its publisher, or null.</param>
/// <param name="Published">The ISO 8601 date of the article, as it gives it itself, or null.</param>
/// <param name="Paragraphs">The blocks of the article, in document order.</param>
/// <param name="Quotes">What is quoted, in document order.</param>
/// <param name="Figures">The numbers, in document order.</param>
/// <param name="Dates">The dates, in document order.</param>
/// <param name="People">The people, in order of their first mention.</param>
/// <param name="Links">The web addresses, in document order.</param>
/// <param name="Findings">What the engine has to report about the text, in document order.</param>
public sealed record Document(
    string Path,
    string TypeName,
    string Text,
    Span? Title,
    Span? Standfirst,
    Span? Byline,
    Span? Publisher,
    string? Published,
    EquatableArray<Paragraph> Paragraphs,
    EquatableArray<Quote> Quotes,
    EquatableArray<Figure> Figures,
    EquatableArray<DateMention> Dates,
    EquatableArray<Person> People,
    EquatableArray<Link> Links,
    EquatableArray<Finding> Findings);

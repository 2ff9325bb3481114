namespace Verbatim.Generator.Emission;

/// <summary>What stands in a document's literal.</summary>
/// <param name="Text">The text of the document, halves of surrogate pairs replaced.</param>
/// <param name="Table">The table of the items, in ASCII, and derived strings.</param>
internal sealed record ArticleData(string Text, string Table);

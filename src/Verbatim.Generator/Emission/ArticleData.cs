namespace Verbatim.Generator.Emission;

/// <summary>What stands in a document's literal.</summary>
/// <param name="Text">The text of the document, halves of surrogate pairs replaced.</param>
/// <param name="TextBytes">Its length in UTF-8.</param>
/// <param name="Table">The table of the items, derived strings, and spaces.</param>
internal sealed record ArticleData(string Text, int TextBytes, string Table);

namespace Verbatim.Generator.Emission;

/// <summary>What stands in a document's literal.</summary>
/// <param name="Content">The text and derived strings.</param>
/// <param name="Table">The table of the items, in ASCII.</param>
internal sealed record ArticleData(string Content, string Table);

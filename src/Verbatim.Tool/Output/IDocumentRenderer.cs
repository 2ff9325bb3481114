using Verbatim.Engine.Model;

namespace Verbatim.Tool.Output;

/// <summary>One form in which documents are printed. Called for several documents at a time.</summary>
internal interface IDocumentRenderer
{
    /// <summary>Writes the document, its last line end included.</summary>
    void Render(Document document, Stream output);
}

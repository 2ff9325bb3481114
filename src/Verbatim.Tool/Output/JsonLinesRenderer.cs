using Verbatim.Engine.Model;

namespace Verbatim.Tool.Output;

/// <summary>The published form.</summary>
internal sealed class JsonLinesRenderer : IDocumentRenderer
{
    public void Render(Document document, Stream output) => JsonLinesWriter.Write(output, document);
}

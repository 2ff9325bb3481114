using Verbatim.Engine.Model;

namespace Verbatim.Tool.Output.Text;

/// <summary>Lays documents out for people: coloured in a terminal, plain where the output is redirected.</summary>
internal sealed class TextRenderer(int width, bool terminal) : IDocumentRenderer
{
    public void Render(Document document, Stream output)
    {
        using StreamWriter writer = ToolStreams.OpenText(output);
        new ArticlePrinter(TextConsole.Create(writer, width, terminal), document).Print();
    }
}

using System.Text;
using Spectre.Console;

namespace Verbatim.Tool.Output.Text;

/// <summary>A writer that passes for a terminal where its words end up in one.</summary>
internal sealed class TextOutput(TextWriter writer, int width, bool terminal) : IAnsiConsoleOutput
{
    private const int AnyHeight = 24;

    public TextWriter Writer { get; } = writer;

    public bool IsTerminal { get; } = terminal;

    public int Width { get; } = width;

    public int Height => AnyHeight;

    /// <summary>The writer has an encoding already.</summary>
    public void SetEncoding(Encoding encoding) => _ = encoding;
}

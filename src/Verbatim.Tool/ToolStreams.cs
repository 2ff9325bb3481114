using System.Text;

namespace Verbatim.Tool;

/// <summary>Where a command writes. Passed in, so that tests need no process.</summary>
/// <param name="output">Receives what was asked for, as UTF-8.</param>
/// <param name="error">Receives messages and the progress line.</param>
internal sealed class ToolStreams(Stream output, TextWriter error) : IDisposable
{
    private const int BufferSize = 1 << 16;

    /// <summary>Wide enough for text, narrow enough to read.</summary>
    private const int DefaultWidth = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Output { get; } = output;

    public TextWriter Error { get; } = error;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = DefaultWidth;

    public static ToolStreams OfProcess()
    {
        bool terminal = !Console.IsOutputRedirected;
        return new ToolStreams(new BufferedStream(Console.OpenStandardOutput(), BufferSize), Console.Error)
        {
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = terminal && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth,
        };
    }

    /// <summary>A writer of text into <paramref name="stream"/>, which it leaves open.</summary>
    public static StreamWriter OpenText(Stream stream) => new(stream, Utf8, leaveOpen: true) { NewLine = "\n" };

    public void Dispose() => Output.Dispose();
}

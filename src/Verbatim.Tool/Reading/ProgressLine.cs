using System.Diagnostics;

namespace Verbatim.Tool.Reading;

/// <summary>Counts documents on the last line of a terminal; silent where standard error is redirected.</summary>
internal sealed class ProgressLine(ToolStreams streams, int total)
{
    /// <summary>Fewer are done before anybody wonders.</summary>
    private const int Many = 50;

    private const string EraseLine = "\r\u001b[K";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly bool _enabled = streams.ErrorIsTerminal && total >= Many;

    private readonly long _started = Stopwatch.GetTimestamp();

    private TimeSpan _next = Interval;

    private int _done;

    private bool _visible;

    /// <summary>One more document is done.</summary>
    public void Advance()
    {
        _done++;
        if (_enabled && Stopwatch.GetElapsedTime(_started) is var elapsed && elapsed >= _next)
        {
            _next = elapsed + Interval;
            streams.Output.Flush();
            streams.Error.Write($"{EraseLine}{_done} of {total} documents");
            _visible = true;
        }
    }

    /// <summary>Takes the line away, so that something else can be printed to the terminal.</summary>
    public void Clear()
    {
        if (_visible)
        {
            streams.Error.Write(EraseLine);
            _visible = false;
        }
    }
}

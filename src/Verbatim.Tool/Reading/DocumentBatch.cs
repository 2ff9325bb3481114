using Verbatim.Tool.Output;

namespace Verbatim.Tool.Reading;

/// <summary>
/// Reads and renders many documents on all cores and prints them in the order given. Only so many are under way at
/// once, so that memory does not grow with their number.
/// </summary>
internal sealed class DocumentBatch(ToolStreams streams, IDocumentRenderer renderer)
{
    private const int AheadPerCore = 8;

    /// <summary>A buffer that one great document has blown up is not kept for the next.</summary>
    private const int LargestBufferKept = 1 << 20;

    private readonly Stack<MemoryStream> _buffers = [];

    private bool _allRead = true;

    /// <summary>Prints the documents; false where one of them could not be read.</summary>
    public bool Run(IReadOnlyList<string> paths)
    {
        var progress = new ProgressLine(streams, paths.Count);
        if (paths.Count == 1)
        {
            Print(Read(paths[0]));
        }
        else
        {
            RunMany(paths, progress);
        }

        streams.Output.Flush();
        return _allRead;
    }

    private void RunMany(IReadOnlyList<string> paths, ProgressLine progress)
    {
        int limit = Environment.ProcessorCount * AheadPerCore;
        var underWay = new Queue<Task<Result>>(limit);
        for (int next = 0; next < paths.Count || underWay.Count > 0;)
        {
            while (next < paths.Count && underWay.Count < limit)
            {
                string path = paths[next++];
                underWay.Enqueue(Task.Run(() => Read(path)));
            }

            Result result = underWay.Dequeue().GetAwaiter().GetResult();
            if (streams.OutputIsTerminal || result.Failure is not null)
            {
                progress.Clear();
            }

            Print(result);
            progress.Advance();
        }

        progress.Clear();
    }

    private Result Read(string path)
    {
        if (!DocumentFile.TryRead(path, out DocumentFile? file, out string? failure))
        {
            return new Result(null, failure);
        }

        MemoryStream rendered = TakeBuffer();
        renderer.Render(file.Read(), rendered);
        return new Result(rendered, null);
    }

    private MemoryStream TakeBuffer()
    {
        lock (_buffers)
        {
            return _buffers.Count > 0 ? _buffers.Pop() : new MemoryStream();
        }
    }

    private void Print(Result result)
    {
        if (result.Rendered is not { } rendered)
        {
            _allRead = false;
            streams.Error.WriteLine(result.Failure);
            return;
        }

        rendered.WriteTo(streams.Output);
        if (rendered.Capacity <= LargestBufferKept)
        {
            rendered.SetLength(0);
            lock (_buffers)
            {
                _buffers.Push(rendered);
            }
        }
    }

    private readonly record struct Result(MemoryStream? Rendered, string? Failure);
}

using System.Diagnostics;
using System.Globalization;

namespace Verbatim.Benchmarks.Builds;

/// <summary>Watches the resident memory of a process and all it starts, by asking four times a second. Linux only; 0 elsewhere.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<long> _watch;

    public PeakMemory(int process) => _watch = Task.Run(() => Watch(process));

    /// <summary>The highest sum seen, in MB.</summary>
    public double Stop()
    {
        _stop.Cancel();
        return _watch.Result / 1e6;
    }

    public void Dispose() => _stop.Dispose();

    private long Watch(int root)
    {
        long peak = 0;
        while (OperatingSystem.IsLinux() && !_stop.IsCancellationRequested)
        {
            peak = Math.Max(peak, Sum(root));
            _stop.Token.WaitHandle.WaitOne(250);
        }

        return peak;
    }

    private static long Sum(int root)
    {
        Dictionary<int, int> parents = [];
        Dictionary<int, long> memory = [];
        foreach (Process process in Process.GetProcesses())
        {
            using (process)
            {
                if (Parent(process.Id) is { } parent)
                {
                    parents[process.Id] = parent;
                    memory[process.Id] = process.WorkingSet64;
                }
            }
        }

        return memory.Where(p => Descends(p.Key, root, parents)).Sum(static p => p.Value);
    }

    private static bool Descends(int process, int root, Dictionary<int, int> parents)
    {
        for (int depth = 0; depth < 16 && process != root; depth++)
        {
            if (!parents.TryGetValue(process, out process))
            {
                return false;
            }
        }

        return process == root;
    }

    private static int? Parent(int process)
    {
        try
        {
            string status = File.ReadAllText($"/proc/{process}/stat");
            string[] fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
            return int.Parse(fields[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }
}

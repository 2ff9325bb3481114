using System.Globalization;

namespace Verbatim.Benchmarks.Builds;

/// <summary>Watches the resident memory of a process and all it starts, by asking four times a second. Linux only; 0 elsewhere.</summary>
internal sealed class PeakMemory : IDisposable
{
    // places behind the name in /proc/PID/stat, see proc(5)
    private const int Parent = 1;
    private const int Pages = 21;

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

    // one small file a process, so that looking takes next to nothing from what is measured
    private static long Sum(int root)
    {
        Dictionary<int, int> parents = [];
        Dictionary<int, long> memory = [];
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int process)
                && Read(folder) is { } fields)
            {
                parents[process] = int.Parse(fields[Parent], CultureInfo.InvariantCulture);
                memory[process] = long.Parse(fields[Pages], CultureInfo.InvariantCulture) * Environment.SystemPageSize;
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

    // what follows the name of the program; null where the process has ended
    private static string[]? Read(string folder)
    {
        try
        {
            string status = File.ReadAllText(Path.Combine(folder, "stat"));
            return status[(status.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
